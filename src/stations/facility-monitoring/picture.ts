import { svg } from 'lit-html';
import type { Words } from '../station.ts';
import type { Alarm, Finding } from './alarm.ts';
import { HOURS, type Month } from './month.ts';

const WIDTH = 480;
/** The readings, from `top` to `foot` in litres an hour, and below them what has added up. */
const READINGS = { y: 26, tall: 120, top: 120, foot: -40 } as const;
const SUMS = { y: 186, tall: 90 } as const;
const END = SUMS.y + SUMS.tall;

const LABELS = {
  day: { en: 'day 1', ko: '1일' },
  readings: { en: 'Litres an hour that are missing', ko: '시간마다 모자라는 리터' },
  sums: { en: 'Added up', ko: '쌓인 합' },
  limit: { en: 'limit', ko: '한계' },
  leak: { en: 'it leaks', ko: '샌다' },
  false: { en: '▽ false call', ko: '▽ 거짓 경보' },
  found: { en: '● found', ko: '● 찾음' },
} as const satisfies Record<string, Words>;

const x = (hour: number) => (WIDTH * hour) / HOURS;

/** A month from left to right: readings above, what has added up below, and when somebody is called. */
export function drawMonth(
  { readings, leak }: Month,
  alarm: Alarm,
  { sums, falseCalls, found }: Finding,
  language: keyof Words,
) {
  const reading = (litres: number) =>
    READINGS.y + (READINGS.tall * (READINGS.top - litres)) / (READINGS.top - READINGS.foot);
  const most = Math.max(40, 1.3 * alarm.limit);
  const sum = (litres: number) => END - (SUMS.tall * Math.min(litres, most)) / most;
  const line = (values: ArrayLike<number>, y: (value: number) => number) =>
    Array.from(values, (value, hour) => `${x(hour + 0.5).toFixed(1)} ${y(value).toFixed(1)}`).join('L');
  const level = (y: number, dashes: string) =>
    svg`<path d=${`M0 ${y}H${WIDTH}`} stroke="var(--ink)" stroke-dasharray=${dashes} />`;
  // Once it is found, it is repaired.
  const watched = found === undefined ? sums : sums.subarray(0, found + 1);
  return svg`<svg viewBox=${`0 0 ${WIDTH} ${END + 20}`}>
    <rect x=${x(leak)} y=${READINGS.y} width=${WIDTH - x(leak)} height=${END - READINGS.y} fill="var(--mist)" />
    <text x="0" y="14">${LABELS.readings[language]}</text>
    <text x=${x(leak) + 4} y="14">${LABELS.leak[language]} →</text>
    <path d=${`M${line(readings, reading)}`} fill="none" stroke="var(--ink-soft)" stroke-width="0.8" />
    ${level(reading(0), '1 3')}
    <text x="0" y=${SUMS.y - 12}>${LABELS.sums[language]}</text>
    <text x=${WIDTH / 3} y=${SUMS.y - 12}>${LABELS.false[language]}</text>
    <text x=${(WIDTH * 2) / 3} y=${SUMS.y - 12} fill="var(--blue-deep)">${LABELS.found[language]}</text>
    <path d=${`M0 ${END}L${line(watched, sum)}V${END}Z`} fill="var(--blue)" />
    ${level(sum(alarm.limit), '5 3')}
    <text x=${WIDTH} y=${sum(alarm.limit) - 4} text-anchor="end">${LABELS.limit[language]}</text>
    ${falseCalls.map((hour) => {
      const [at, y] = [x(hour + 0.5), sum(alarm.limit)];
      return svg`<path d=${`M${at} ${y}l-5 -9h10Z`} fill="var(--paper)" stroke="var(--ink)" />`;
    })}
    ${found === undefined ? '' : svg`<circle cx=${x(found + 0.5)} cy=${sum(alarm.limit)} r="6" fill="var(--blue-deep)" />`}
    <path d=${`M0 ${END}H${WIDTH}`} stroke="var(--line)" />
    <text x="0" y=${END + 16}>${LABELS.day[language]}</text>
    ${[10, 20].map((day) => svg`<text x=${x((day - 0.5) * 24)} y=${END + 16} text-anchor="middle">${day}</text>`)}
    <text x=${WIDTH} y=${END + 16} text-anchor="end">30</text>
  </svg>`;
}
