import { svg } from 'lit-html';
import { drawNames, drawSquares, SIDE } from '../grid.ts';
import type { Words } from '../station.ts';
import { squareAt } from '../settings.ts';
import { COLUMNS, ROWS, SQUARE, type Kind, type Report } from './day.ts';
import type { Desk, Look } from './desk.ts';

/** Units of the picture for a metre, and for a minute along the day. */
const A_METRE = SIDE / SQUARE;
const [WIDTH, HEIGHT] = [COLUMNS * SIDE, ROWS * SIDE];
const A_MINUTE = WIDTH / (24 * 60);
const STRIP = { top: HEIGHT + 14, height: 54 };

/** In the order of the key, and of the rows of the day. */
const KINDS = [
  { kind: 'troops', label: { en: 'troops', ko: '병력' } },
  { kind: 'facilities', label: { en: 'facilities', ko: '시설' } },
  { kind: 'resources', label: { en: 'resources', ko: '자원' } },
] as const satisfies readonly { kind: Kind; label: Words }[];

/** The map with its joins, and the day below it: how far it has gone, and when each report says that it happened. */
export function drawDesk(desk: Desk, { hour, square }: Look, language: keyof Words) {
  const { column, row } = squareAt(square)!;
  const { chosen, partners, shown, joins } = desk;
  const isMeant = (report: Report) => report === chosen || partners.includes(report);
  const inFront = [...shown].sort((one, other) => Number(isMeant(one)) - Number(isMeant(other)));
  const now = (hour / 24) * WIDTH;
  return svg`<svg viewBox="-19 -52 480 400"><g>
    ${KINDS.map(
      ({ kind, label }, index) => svg`
        ${drawMark(kind, 8 + index * 150, -37, false)}
        <text x=${20 + index * 150} y="-32">${label[language]}</text>`,
    )}
    ${drawNames(COLUMNS, ROWS)} ${drawSquares(COLUMNS, ROWS)}
    <g pointer-events="none">
      <rect x=${column * SIDE} y=${row * SIDE} width=${SIDE} height=${SIDE} fill="none" stroke="var(--blue-deep)" stroke-width="3" />
      ${inFront.map((report) => {
        const [fill, stroke] = isMeant(report) ? ['var(--blue)', 'var(--blue-deep)'] : ['none', 'var(--ink-soft)'];
        return svg`<circle cx=${report.x * A_METRE} cy=${report.y * A_METRE} r=${report.metres * A_METRE} fill=${fill}
          fill-opacity="0.2" stroke=${stroke} stroke-dasharray="2 3" />`;
      })}
      ${joins.map(([one, other]) => {
        const [stroke, width] = one === chosen || other === chosen ? ['var(--blue-deep)', 4] : ['var(--ink-soft)', 1];
        return svg`<line x1=${one.x * A_METRE} y1=${one.y * A_METRE} x2=${other.x * A_METRE} y2=${other.y * A_METRE}
          stroke=${stroke} stroke-width=${width} />`;
      })}
      ${inFront.map((report) => drawMark(report.kind, report.x * A_METRE, report.y * A_METRE, isMeant(report)))}
    </g>
    <rect x="0" y=${STRIP.top} width=${WIDTH} height=${STRIP.height} fill="var(--paper)" stroke="var(--line)" />
    <rect x=${now} y=${STRIP.top} width=${WIDTH - now} height=${STRIP.height} fill="var(--line)" />
    ${inFront.map((report) => {
      const [x, y] = [report.at * A_MINUTE, STRIP.top + 10 + 17 * KINDS.findIndex(({ kind }) => kind === report.kind)];
      const half = report.minutes * A_MINUTE;
      return svg`
        ${isMeant(report) ? svg`<path d=${`M${x - half} ${y}h${2 * half}`} stroke="var(--blue-deep)" stroke-width="4" />` : ''}
        ${drawMark(report.kind, x, y, isMeant(report))}`;
    })}
    <path d=${`M${now} ${STRIP.top - 6}v${STRIP.height + 12}`} stroke="var(--ink)" stroke-width="3" />
    ${[0, 6, 12, 18, 24].map(
      (at) => svg`<text x=${60 * at * A_MINUTE} y=${STRIP.top + STRIP.height + 22} text-anchor="middle">${at}</text>`,
    )}
  </g></svg>`;
}

/** Round for troops, a square for facilities, a triangle for resources; filled if it is meant. */
function drawMark(kind: Kind, x: number, y: number, isMeant: boolean) {
  return svg`<path d=${`M${x} ${y}${OUTLINES[kind]}`} fill=${isMeant ? 'var(--blue-deep)' : 'var(--paper)'}
    stroke="var(--ink)" stroke-width="1.5" />`;
}

const OUTLINES: Readonly<Record<Kind, string>> = {
  troops: 'm-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z',
  facilities: 'm-5.5 -5.5h11v11h-11z',
  resources: 'm0 -7l7 12.5h-14z',
};
