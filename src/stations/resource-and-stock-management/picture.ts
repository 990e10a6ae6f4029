import { svg } from 'lit-html';
import { YEAR } from '../calendar.ts';
import type { Words } from '../station.ts';
import { BEFORE_RAIN, CLOSED, KEEPS } from './camp.ts';
import type { Tally } from './tally.ts';

const WIDTH = 432;
const HEIGHT = 200;
const MONTH = WIDTH / 12;
/** Left of the chart for words, above it for the key, below it for the months. */
const [LEFT, HEAD, FOOT] = [56, 52, 60];

const WORDS = {
  years: { en: 'days’ food, ten years', ko: '식량(일분), 10년' },
  mean: { en: 'on average', ko: '평균' },
  point: { en: 'order point', ko: '주문점' },
  closed: { en: 'road closed', ko: '길이 막힘' },
  keeps: { en: 'keeps so long', ko: '먹을 수 있는 기간' },
  without: { en: 'too little', ko: '모자람' },
  spoiled: { en: 'spoiled', ko: '상함' },
} as const satisfies Record<string, Words>;

/** One year from left to right: how many days' food lies on the shelf in ten years, and what came of it month by month. */
export function drawShelf(tally: Tally, { point, before }: { point: number; before: number }, language: keyof Words) {
  // In steps of 60 days, so that the lines of the scale are even.
  const top = 60 * Math.max(5, Math.ceil(Math.max(tally.fullest, point, before) / 60));
  const x = (day: number) => (day * WIDTH) / YEAR;
  const y = (stock: number) => HEIGHT - (HEIGHT * stock) / top;
  const line = (what: 'least' | 'mean' | 'most') =>
    tally.shelf.map((day, index) => `${x(index).toFixed(1)} ${y(day[what]).toFixed(1)}`);
  const [closed, rain] = [CLOSED, BEFORE_RAIN];
  const word = (words: Words, left: number, down: number) => svg`<text x=${left} y=${down}>${words[language]}</text>`;
  return svg`<svg viewBox="${-LEFT} ${-HEAD} ${LEFT + WIDTH + 2} ${HEAD + HEIGHT + FOOT}">
    <path d=${hatch(x(closed.from), x(closed.to), HEIGHT)} stroke="var(--line)" stroke-width="1.5" />
    ${Array.from({ length: top / 60 + 1 }, (_, step) => {
      const at = y(60 * step);
      return svg`<path d="M0 ${at}H${WIDTH}" stroke="var(--line)" />
        <text x="-6" y=${at + 5} text-anchor="end">${60 * step}</text>`;
    })}
    <path d="M${line('most').join('L')}L${line('least').reverse().join('L')}z" fill="var(--blue)" fill-opacity="0.4" />
    <path d="M${line('mean').join('L')}" fill="none" stroke="var(--blue-deep)" stroke-width="2" />
    <path d="M0 ${y(KEEPS)}H${WIDTH}" stroke="var(--ink-soft)" stroke-width="2" stroke-dasharray="1 4" />
    <path d="M0 ${y(point)}H${x(rain.from)}V${y(before)}H${x(rain.to)}V${y(point)}H${WIDTH}"
      fill="none" stroke="var(--ink)" stroke-dasharray="6 3" />
    <rect x=${-LEFT} y="-46" width="20" height="12" fill="var(--blue)" fill-opacity="0.4" />
    ${word(WORDS.years, -30, -35)}
    <path d="M150 -40h20" stroke="var(--blue-deep)" stroke-width="2" /> ${word(WORDS.mean, 176, -35)}
    <path d=${hatch(290, 310, 12, -46)} stroke="var(--ink-soft)" /> ${word(WORDS.closed, 316, -35)}
    <path d="M${-LEFT} -20h20" stroke="var(--ink)" stroke-dasharray="6 3" /> ${word(WORDS.point, -30, -15)}
    <path d="M150 -20h20" stroke="var(--ink-soft)" stroke-width="2" stroke-dasharray="1 4" /> ${word(WORDS.keeps, 176, -15)}
    ${word(WORDS.without, -LEFT, HEIGHT + 36)} ${word(WORDS.spoiled, -LEFT, HEIGHT + 54)}
    ${tally.months.map(({ without, spoiled }, month) => {
      const cell = (value: number | string, down: number) =>
        svg`<text x=${(month + 0.5) * MONTH} y=${HEIGHT + down} text-anchor="middle">${value}</text>`;
      return svg`${cell(month + 1, 17)} ${cell(without, 36)} ${cell(Math.ceil(spoiled), 54)}`;
    })}
  </svg>`;
}

/** Upright lines from left to right, so far down. */
const hatch = (left: number, right: number, tall: number, top = 0) =>
  Array.from({ length: Math.floor((right - left) / 5) + 1 }, (_, index) => `M${left + 5 * index} ${top}v${tall}`).join(
    '',
  );
