import { svg } from 'lit-html';
import type { Words } from '../station.ts';
import { areExpertsUp, DAYS, LESSONS } from './course.ts';
import { daysUp } from './line.ts';
import { doMeet, HOURS_OF_DAY, isLearning, type Month, type Plan } from './month.ts';

const WIDTH = 480;
/** Where the hours and the days begin; left of them stands what they are. */
const LEFT = 76;
const AN_HOUR = (WIDTH - LEFT) / 24;
const A_DAY = (WIDTH - LEFT) / DAYS;
/** Height of a bar in the day, and of a learner in the month. */
const BAR = 18;
const ROW = 17;
const DAY = 26;
const MONTH = DAY + 3 * (BAR + 5) + 46;

const WORDS = {
  day: { en: 'A day, camp time; line: on how many days', ko: '하루(기지 시각), 회선은 이어진 날 수만큼 높게' },
  learners: { en: 'learners', ko: '학습자' },
  line: { en: 'line', ko: '회선' },
  experts: { en: 'expert', ko: '전문가' },
  month: { en: 'Twelve learners in a month: lessons done', ko: '학습자 열두 명의 한 달: 마친 수업' },
  learned: { en: 'learns or asks', ko: '배우거나 물음' },
  answer: { en: 'waits for an answer', ko: '답을 기다림' },
  lesson: { en: 'waits for a lesson', ko: '수업을 기다림' },
  duty: { en: 'white: on duty, or done', ko: '흰 칸: 근무이거나 마침' },
} as const satisfies Record<string, Words>;

/** From below: what a session went into, and how it is drawn; the same in the key. */
const PARTS = [
  { label: WORDS.learned, fill: 'var(--blue)' },
  { label: WORDS.answer, fill: 'url(#learning-answer)' },
  { label: WORDS.lesson, fill: 'var(--ink-soft)' },
] as const;

/** One day with who is there when; below it the month, a row for each learner. */
export function drawMonth({ learners }: Month, plan: Plan, language: keyof Words) {
  const bars = [
    { label: WORDS.learners, share: (hour: number) => (isLearning(plan.when, hour) ? 1 : 0) },
    { label: WORDS.line, share: (hour: number) => daysUp(hour) / DAYS },
    { label: WORDS.experts, share: (hour: number) => (areExpertsUp(plan.zone, hour) ? 1 : 0) },
  ];
  const top = (row: number) => DAY + row * (BAR + 5);
  const together = HOURS_OF_DAY.filter((hour) => doMeet(plan, hour));
  const [first] = together;
  const foot = MONTH + learners.length * ROW;
  return svg`<svg viewBox=${`0 0 ${WIDTH} ${foot + 72}`}><g>
    <pattern id="learning-answer" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" fill="var(--paper)" /><rect width="2" height="5" fill="var(--ink)" />
    </pattern>
    <text x="0" y="14">${WORDS.day[language]}</text>
    ${bars.map(
      ({ label, share }, row) => svg`
        <text x="0" y=${top(row) + 14}>${label[language]}</text>
        <rect x=${LEFT} y=${top(row)} width=${WIDTH - LEFT} height=${BAR} fill="none" stroke="var(--line)" />
        <path fill="var(--blue)" d=${HOURS_OF_DAY.map((hour) =>
          box(LEFT + hour * AN_HOUR, top(row) + BAR, AN_HOUR, share(hour) * BAR),
        ).join('')} />`,
    )}
    ${
      first === undefined
        ? ''
        : svg`<rect x=${LEFT + first * AN_HOUR} y=${DAY - 4} width=${together.length * AN_HOUR} height=${3 * (BAR + 5) + 3}
            fill="none" stroke="var(--ink)" stroke-width="2" />`
    }
    ${[0, 6, 12, 18, 24].map(
      (hour) =>
        svg`<text x=${LEFT + hour * AN_HOUR} y=${DAY + 3 * (BAR + 5) + 13} text-anchor=${hour === 24 ? 'end' : 'middle'}>${hour}</text>`,
    )}
    <text x="0" y=${MONTH - 8}>${WORDS.month[language]}</text>
    ${learners.map(
      ({ lessons, finished }, row) =>
        svg`<text x="0" y=${MONTH + row * ROW + 14} fill=${finished ? 'var(--blue-deep)' : 'var(--ink)'}>${lessons}/${LESSONS}${finished ? ' ✓' : ''}</text>`,
    )}
    ${PARTS.map(
      ({ fill }, part) =>
        svg`<path fill=${fill} d=${learners
          .flatMap(({ days }, row) =>
            days.map((day, at) => {
              if (!day) return '';
              const parts = [day.learned + day.asked, day.answer, day.lesson];
              const whole = parts.reduce((sum, one) => sum + one, day.over);
              const below = parts.slice(0, part).reduce((sum, one) => sum + one, 0);
              const unit = (ROW - 2) / whole;
              return box(LEFT + at * A_DAY, MONTH + (row + 1) * ROW - 1 - below * unit, A_DAY - 1, parts[part]! * unit);
            }),
          )
          .join('')} />`,
    )}
    ${[1, 10, 20, 30].map(
      (day) =>
        svg`<text x=${LEFT + (day - 0.5) * A_DAY} y=${foot + 15} text-anchor=${day === 30 ? 'end' : 'middle'}>${day}</text>`,
    )}
    ${PARTS.map(
      ({ label, fill }, part) => svg`
        <rect x=${(part % 2) * 240} y=${foot + 28 + 23 * Math.floor(part / 2)} width="14" height="14" fill=${fill} stroke="var(--ink-soft)" />
        <text x=${(part % 2) * 240 + 21} y=${foot + 40 + 23 * Math.floor(part / 2)}>${label[language]}</text>`,
    )}
    <text x="240" y=${foot + 63}>${WORDS.duty[language]}</text>
  </g></svg>`;
}

/** A rectangle that stands on `foot`, as a piece of a path; nothing, if it has no height. */
const box = (x: number, foot: number, width: number, height: number) =>
  height > 0
    ? `M${x.toFixed(1)} ${foot.toFixed(1)}h${width.toFixed(1)}v${(-height).toFixed(1)}h${(-width).toFixed(1)}z`
    : '';
