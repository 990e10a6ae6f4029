import { svg, type TemplateResult } from 'lit-html';
import type { Words } from '../station.ts';
import { ENOUGH, MEASURES, MOST, type Measures } from './measures.ts';
import type { Scene } from './scene.ts';

const WIDTH = 480;
/** Of the plan; below it stand the measures. */
const PLAN = 260;
const ROW = 27;
/** Of one step of a measure, and where the first stands. */
const STEP = 44;
const FIRST = 200;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Who stands where, and where that is written. */
interface Group {
  readonly at: readonly Point[];
  readonly word: Point & { readonly anchor: 'start' | 'middle' | 'end' };
}

/** So many in rows of four around a middle. */
const crowd = (x: number, y: number, count: number, columns = 4): Point[] =>
  Array.from({ length: count }, (_, index) => ({
    x: x + 17 * ((index % columns) - (columns - 1) / 2),
    y: y + 17 * (Math.floor(index / columns) - (Math.ceil(count / columns) - 1) / 2),
  }));
const row = (x: number, y: number, count: number, apart: number): Point[] =>
  Array.from({ length: count }, (_, index) => ({ x: x + apart * index, y }));
const group = (at: readonly Point[], x: number, y: number, anchor: Group['word']['anchor'] = 'middle'): Group => ({
  at,
  word: { x, y, anchor },
});

const PATROL: Readonly<Record<Scene['patrol'], Group | undefined>> = {
  edge: group(crowd(62, 150, 8), 62, 188),
  few: group([...crowd(62, 150, 5, 3), ...crowd(400, 78, 3, 2)], 62, 188),
  line: group(row(164, 100, 8, 26), 150, 105, 'end'),
  half: group([...row(164, 100, 4, 58), ...crowd(400, 78, 4, 2)], 150, 105, 'end'),
  around: group(row(14, 128, 8, 14), 62, 112),
  road: group(row(360, 166, 8, 14), 409, 150),
  between: group(crowd(250, 100, 8), 292, 105, 'start'),
  gone: undefined,
};
const VEHICLE: Readonly<Record<Scene['vehicle'], Point | undefined>> = {
  edge: { x: 62, y: 220 },
  road: { x: 409, y: 120 },
  between: { x: 409, y: 140 },
  gone: undefined,
};
const YOUNG: Readonly<Record<Scene['young'], Group>> = {
  north: group(crowd(250, 38, 8), 292, 35, 'start'),
  near: group(crowd(250, 142, 8), 292, 139, 'start'),
  hidden: group([...crowd(250, 38, 2, 2), ...crowd(284, 226, 6, 6)], 292, 35, 'start'),
  left: group(row(20, 47, 8, 17), 14, 74, 'start'),
};
const FAMILIES: Readonly<Record<Scene['families'], Group>> = {
  stalls: group(row(154, 182, 10, 19), 150, 231, 'start'),
  scattered: group(
    [
      ...[162, 205, 262, 322].map((x) => ({ x, y: 182 })),
      ...[
        { x: 372, y: 190 },
        { x: 414, y: 200 },
        { x: 458, y: 188 },
        { x: 366, y: 222 },
        { x: 402, y: 224 },
        { x: 446, y: 218 },
      ],
    ],
    150,
    231,
    'start',
  ),
  vehicle: group(crowd(62, 160, 10, 5), 62, 197),
  home: group(row(366, 217, 8, 13), 352, 222, 'end'),
};
/** Under the tree in the north-east. */
const TREE: Point = { x: 444, y: 78 };

const WORDS = {
  upper: { en: 'to the upper village', ko: '윗마을 가는 길' },
  lower: { en: 'to the lower village', ko: '아랫마을 가는 길' },
  young: { en: 'young men', ko: '젊은이들' },
  families: { en: 'families', ko: '가족들' },
  patrol: { en: 'patrol', ko: '순찰대' },
  vehicle: { en: 'vehicle', ko: '차량' },
  tree: { en: 'tree', ko: '나무' },
  goal: { en: 'goal', ko: '목표' },
} as const satisfies Record<string, Words>;

const SIGNS: Readonly<Record<Exclude<Scene['sign'], 'none'>, Words>> = {
  talk: { en: 'talk', ko: '대화' },
  rifle: { en: 'rifle lowered', ko: '총을 내림' },
  shot: { en: 'a shot', ko: '총성' },
  table: { en: 'a shared plan', ko: '함께 세운 계획' },
};

/** The market from above, north at the top; below it how the three measures stand. */
export function drawMarket(scene: Scene, measures: Measures, language: keyof Words) {
  const vehicle = VEHICLE[scene.vehicle];
  const young = YOUNG[scene.young];
  return svg`<svg viewBox=${`0 0 ${WIDTH} ${PLAN + 24 + MEASURES.length * ROW}`}>
    <rect x="1" y="1" width=${WIDTH - 2} height=${PLAN - 2} rx="8" fill="none" stroke="var(--line)" />
    <path d="M1 24H150M479 245H335" stroke="var(--line)" stroke-width="20" />
    ${row(150, 196, 4, 48).map(({ x, y }) => svg`<rect x=${x} y=${y} width="40" height="10" fill="var(--line)" />`)}
    <circle cx=${TREE.x} cy=${TREE.y} r="15" fill="none" stroke="var(--ink-soft)" stroke-dasharray="4 3" />
    ${text(WORDS.upper[language], { x: 8, y: 29, anchor: 'start' })}
    ${text(WORDS.lower[language], { x: 472, y: 250, anchor: 'end' })}
    ${draw(FAMILIES[scene.families], WORDS.families[language], person)}
    ${draw(young, WORDS.young[language], rifleman)}
    ${vehicle ? draw(group([vehicle], vehicle.x, vehicle.y + (scene.vehicle === 'edge' ? 28 : -14)), WORDS.vehicle[language], car) : ''}
    ${draw(PATROL[scene.patrol], WORDS.patrol[language], peacekeeper)}
    ${signOf(scene, young, language)}
    ${MEASURES.map(({ name, label }, index) => {
      const y = PLAN + 24 + index * ROW;
      return svg`${text(label[language], { x: 4, y: y + 15, anchor: 'start' })}
        ${text(`${measures[name]}`, { x: FIRST - 14, y: y + 15, anchor: 'end' })}
        ${row(FIRST, y, MOST, STEP).map(
          ({ x }, step) =>
            svg`<rect x=${x} y=${y} width=${STEP - 4} height="18" fill=${step < measures[name] ? 'var(--blue)' : 'var(--paper)'} stroke="var(--blue-deep)" />`,
        )}`;
    })}
    <path d=${`M${FIRST + ENOUGH * STEP - 2} ${PLAN + 18}v${MEASURES.length * ROW}`} stroke="var(--ink)" stroke-width="2" />
    ${text(WORDS.goal[language], { x: FIRST + ENOUGH * STEP - 2, y: PLAN + 14, anchor: 'middle' })}
  </svg>`;
}

function signOf({ sign }: Scene, young: Group, language: keyof Words) {
  const tree = text(WORDS.tree[language], { x: 472, y: 114, anchor: 'end' });
  if (sign === 'none') return tree;
  const words = SIGNS[sign][language];
  if (sign === 'rifle') return svg`${tree} ${text(words, { ...young.word, y: young.word.y + 18 })}`;
  if (sign === 'shot')
    return svg`${tree} <path d="M400 20l12 12m0 -12l-12 12" stroke="var(--ink)" stroke-width="3" />
      ${text(words, { x: 420, y: 31, anchor: 'start' })}`;
  return text(words, { x: 472, y: 114, anchor: 'end' });
}

const draw = (group: Group | undefined, words: string, one: (at: Point) => TemplateResult) =>
  group ? svg`${group.at.map(one)} ${text(words, group.word)}` : '';

const text = (words: string, { x, y, anchor }: Group['word']) =>
  svg`<text x=${x} y=${y} text-anchor=${anchor}>${words}</text>`;

const person = ({ x, y }: Point) =>
  svg`<circle cx=${x} cy=${y} r="6" fill="var(--paper)" stroke="var(--ink)" stroke-width="2" />`;
const rifleman = ({ x, y }: Point) => svg`<rect x=${x - 6} y=${y - 6} width="12" height="12" fill="var(--ink)" />`;
const peacekeeper = ({ x, y }: Point) => svg`<path d="M${x} ${y - 8}l7 8l-7 8l-7 -8z" fill="var(--blue)" />`;
const car = ({ x, y }: Point) =>
  svg`<rect x=${x - 22} y=${y - 10} width="44" height="20" rx="4" fill="var(--blue-deep)" />`;
