import { svg } from 'lit-html';
import type { Words } from '../station.ts';
import { ENDS, SOURCES, USES, type Day, type Node } from './model.ts';

const WIDTH = 480;
const HEIGHT = 308;
const BAR = 14;
/** Between the things of a column, so that a name stands above each. */
const GAP = 24;
/** Pixels for a cubic metre: the thirstiest day there can be, 42 m³, just fits, and a thriftier one is seen to be smaller. */
const SCALE = 5;
/** The columns, from left to right: where each begins, and where its names are written. */
const COLUMNS = [
  { nodes: SOURCES, x: 0, anchor: 'start', text: 0 },
  { nodes: USES, x: (WIDTH - BAR) / 2, anchor: 'middle', text: BAR / 2 },
  { nodes: ENDS, x: WIDTH - BAR, anchor: 'end', text: BAR },
] as const;

const NODES: Readonly<Record<Node, { label: Words; fill: string }>> = {
  well: { label: { en: 'Well', ko: '우물' }, fill: 'var(--blue)' },
  truck: { label: { en: 'Tankers', ko: '급수차' }, fill: 'var(--ink)' },
  filtered: { label: { en: 'Filtered', ko: '거른 물' }, fill: 'var(--blue-deep)' },
  pressed: { label: { en: 'Through the membrane', ko: '막을 지난 물' }, fill: 'var(--blue-deep)' },
  kitchen: { label: { en: 'Drinking, cooking', ko: '마시기, 밥 짓기' }, fill: 'var(--ink-soft)' },
  washing: { label: { en: 'Washing', ko: '씻기' }, fill: 'var(--ink-soft)' },
  toilets: { label: { en: 'Toilets', ko: '변기' }, fill: 'var(--ink-soft)' },
  yard: { label: { en: 'Vehicles, dust', ko: '세차, 먼지' }, fill: 'var(--ink-soft)' },
  again: { label: { en: 'Used again', ko: '다시 씀' }, fill: 'var(--blue-deep)' },
  sewage: { label: { en: 'Sewage plant', ko: '하수 처리' }, fill: 'var(--ink-soft)' },
  air: { label: { en: 'Air and ground', ko: '공기와 땅' }, fill: 'var(--line)' },
};

/** The day's water from left to right: where it comes from, what it serves, where it goes. Widths are cubic metres. */
export function drawDay({ flows, of }: Day, language: keyof Words) {
  const places = Object.fromEntries(
    COLUMNS.flatMap(({ nodes, x, anchor, text }) => {
      let y = 0;
      return nodes
        .filter((node) => of[node] > 0.005)
        .map((node) => {
          const [top, tall] = [(y += GAP), of[node] * SCALE];
          y += tall;
          return [node, { x, text: x + text, anchor, top, tall, into: top, outOf: top }];
        });
    }),
  );
  const ribbons = flows
    .filter(({ amount }) => amount > 0.005)
    .map(({ from, to, amount }) => {
      const [one, other, wide] = [places[from]!, places[to]!, amount * SCALE];
      const [left, right, y, into] = [one.x + BAR, other.x, one.outOf, other.into];
      one.outOf += wide;
      other.into += wide;
      const [middle, back] = [(left + right) / 2, `${right} ${into + wide}`];
      return svg`<path
        d=${`M${left} ${y}C${middle} ${y} ${middle} ${into} ${right} ${into}L${back}C${middle} ${into + wide} ${middle} ${y + wide} ${left} ${y + wide}Z`}
        fill=${NODES[to === 'again' ? to : from].fill} fill-opacity="0.25" />`;
    });
  return svg`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}">
    ${ribbons}
    ${Object.entries(places).map(
      ([node, { x, text, anchor, top, tall }]) => svg`
        <rect x=${x} y=${top} width=${BAR} height=${tall} fill=${NODES[node as Node].fill} />
        <text x=${text} y=${top - 6} text-anchor=${anchor}>${NODES[node as Node].label[language]} ${of[node as Node].toFixed(1)}</text>`,
    )}
  </svg>`;
}
