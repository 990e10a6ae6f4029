import { svg } from 'lit-html';
import type { Words } from '../station.ts';
import { placesOf, pointAt, SECTION } from './fence.ts';
import { SURE, type RocPoint, type Watch } from './watch.ts';

/** The plan, 0.26 units a metre, and the diagram beside it. */
const PLAN = { width: 208, height: 156 };
const DIAGRAM = { left: 272, width: 200, height: 156 };
/** So far inside the line of the day runs that of the night. */
const INSIDE = 9;
/** The right end of the diagram: a quarter of all noise rings. */
const MOST_FALSE = 0.25;

const WORDS = {
  camera: { en: 'camera', ko: '카메라' },
  outer: { en: 'outer line: day', ko: '바깥 선: 낮' },
  inner: { en: 'inner line: night', ko: '안쪽 선: 밤' },
  blind: { en: 'dotted: blind', ko: '점선: 사각지대' },
  thick: { en: 'thick: surer', ko: '굵은 선: 더 확실함' },
  day: { en: 'day', ko: '낮' },
  night: { en: 'night', ko: '밤' },
  seen: { en: 'noticed, %', ko: '알아챔, %' },
  falseAlarms: { en: 'false alarms, % of noise', ko: '잡음 가운데 거짓 경보, %' },
} as const satisfies Record<string, Words>;

/** The fence from above, and what every threshold would give: a curve by day, a curve by night, and where one stands on them. */
export function drawFence(watch: { day: Watch; night: Watch }, cameras: number, aim: number, language: keyof Words) {
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  return svg`<svg viewBox="-8 -24 492 222">
    ${lineOf(watch.day, 0)} ${lineOf(watch.night, INSIDE)}
    ${placesOf(cameras).map((metre) => {
      const { x, y } = onPlan(metre, INSIDE / 2);
      return svg`<circle cx=${x} cy=${y} r="5" fill="var(--paper)" stroke="var(--ink)" stroke-width="1.5" />`;
    })}
    <circle cx="46" cy="41" r="5" fill="var(--paper)" stroke="var(--ink)" stroke-width="1.5" />
    <text x="58" y="46">${say('camera')}</text>
    ${(['outer', 'inner', 'thick', 'blind'] as const).map(
      (word, index) => svg`<text x="41" y=${66 + index * 20}>${say(word)}</text>`,
    )}
    <path d=${`M${DIAGRAM.left} 0V${DIAGRAM.height}h${DIAGRAM.width}`} fill="none" stroke="var(--ink)" />
    <path d=${`M${DIAGRAM.left} ${height(aim)}h${DIAGRAM.width}`} stroke="var(--line)" />
    <path d=${pathOf([{ falseAlarmRate: MOST_FALSE, seen: MOST_FALSE }])} fill="none" stroke="var(--line)" />
    ${[0, aim, 1].map(
      (share) =>
        svg`<text x=${DIAGRAM.left - 6} y=${height(share) + 5} text-anchor="end">${Math.round(100 * share)}</text>`,
    )}
    ${[0, 0.1, 0.2].map(
      (share) => svg`<text x=${across(share)} y=${DIAGRAM.height + 16} text-anchor="middle">${100 * share}</text>`,
    )}
    <text x=${DIAGRAM.left - 26} y="-11">${say('seen')}</text>
    <text x=${DIAGRAM.left + DIAGRAM.width} y=${DIAGRAM.height + 35} text-anchor="end">${say('falseAlarms')}</text>
    ${curveOf(watch.day, '', 'var(--blue-deep)')} ${curveOf(watch.night, '5 3', 'var(--paper)')}
    ${(['day', 'night'] as const).map((time, index) => {
      const x = 332 + index * 74;
      const [dashes, fill] = time === 'day' ? ['', 'var(--blue-deep)'] : ['5 3', 'var(--paper)'];
      return svg`
        <path d=${`M${x} -16h26`} stroke="var(--blue-deep)" stroke-width="2" stroke-dasharray=${dashes} />
        <circle cx=${x + 13} cy="-16" r="5" fill=${fill} stroke="var(--blue-deep)" stroke-width="2" />
        <text x=${x + 31} y="-11">${say(time)}</text>`;
    })}
  </svg>`;
}

const onPlan = (metre: number, inset: number) => {
  const { x, y } = pointAt(metre);
  return { x: inset + x * (PLAN.width - 2 * inset), y: inset + y * (PLAN.height - 2 * inset) };
};

/** What is watched, thick where it is surer; what is not, dotted. */
function lineOf({ sections }: Watch, inset: number) {
  const at = (section: number) => {
    const { x, y } = onPlan(section * SECTION, inset);
    return `${place(x)} ${place(y)}`;
  };
  const parts = (holds: (section: number) => boolean) => {
    let [path, drawn] = ['', false];
    for (const [index, section] of sections.entries()) {
      if (holds(section)) path += `${drawn ? '' : `M${at(index)}`}L${at(index + 1)}`;
      drawn = holds(section);
    }
    return path;
  };
  return svg`
    <path d=${parts((section) => section === 0)} fill="none" stroke="var(--ink)" stroke-dasharray="1 2" />
    <path d=${parts((section) => section > 0)} fill="none" stroke="var(--blue)" stroke-width="3" />
    <path d=${parts((section) => section > SURE)} fill="none" stroke="var(--blue-deep)" stroke-width="6" />`;
}

function curveOf({ curve, point }: Watch, dashes: string, fill: string) {
  return svg`
    <path d=${pathOf(curve)} fill="none" stroke="var(--blue-deep)" stroke-width="2" stroke-dasharray=${dashes} />
    <circle cx=${across(point.falseAlarmRate)} cy=${height(point.seen)} r="5" fill=${fill} stroke="var(--blue-deep)"
      stroke-width="2" />`;
}

const across = (share: number) => place(DIAGRAM.left + (DIAGRAM.width * share) / MOST_FALSE);
const height = (share: number) => place(DIAGRAM.height * (1 - share));
const place = (units: number) => Math.round(units * 10) / 10;

const pathOf = (points: readonly RocPoint[]) =>
  `M${across(0)} ${height(0)}${points
    .filter(({ falseAlarmRate }) => falseAlarmRate <= MOST_FALSE)
    .map(({ falseAlarmRate, seen }) => `L${across(falseAlarmRate)} ${height(seen)}`)
    .join('')}`;
