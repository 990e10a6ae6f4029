import { svg } from 'lit-html';
import type { Words } from '../station.ts';
import type { Sending, What } from './schedule.ts';

const WIDTH = 480;
const TOP = 26;
const FOOT = 216;
/** Seconds from left to right. */
const SPAN = 120;

const LOOKS: Readonly<Record<What, { label: Words; fill: string }>> = {
  voice: { label: { en: 'Voice', ko: '목소리' }, fill: 'var(--line)' },
  curve: { label: { en: 'Pulse curve', ko: '맥박 곡선' }, fill: 'var(--ink-soft)' },
  video: { label: { en: 'Live pictures', ko: '영상' }, fill: 'var(--blue)' },
  twelve: { label: { en: 'Twelve leads', ko: '심전도' }, fill: 'var(--ink)' },
  photo: { label: { en: 'Photograph', ko: '사진' }, fill: 'var(--blue-deep)' },
};
/** From below. */
const ORDER: readonly What[] = ['voice', 'curve', 'video', 'twelve', 'photo'];
const FRAME: Readonly<Record<'share' | 'rest' | 'minute', Words>> = {
  share: { en: 'the camp gives', ko: '기지가 내주는 몫' },
  rest: { en: 'the rest of the camp', ko: '기지의 다른 일' },
  minute: { en: 'one minute', ko: '1분' },
};

/** Two minutes from left to right: how much of the line is taken up by what. A surface is so many bits. */
export function drawLine(sendings: readonly Sending[], share: number, most: number, language: keyof Words) {
  const x = (seconds: number) => (WIDTH * Math.min(seconds, SPAN)) / SPAN;
  const y = (rate: number) => FOOT - ((FOOT - TOP) * rate) / most;
  const drawn = ORDER.flatMap((what) => sendings.filter((sending) => sending.what === what && sending.from < SPAN));
  return svg`<svg viewBox=${`0 0 ${WIDTH} ${FOOT + 44}`}>
    <text x=${WIDTH} y=${y(share) - 6} text-anchor="end">${FRAME.share[language]}: ${share} kbit/s</text>
    ${share < most - 32 ? svg`<text x="0" y=${TOP + 14} fill="var(--ink-soft)">${FRAME.rest[language]}</text>` : ''}
    ${drawn.map(({ what, rate, from, to }) => {
      const below = drawn
        .filter(
          (other) => ORDER.indexOf(other.what) < ORDER.indexOf(what) && other.from <= from && other.to === undefined,
        )
        .reduce((sum, other) => sum + other.rate, 0);
      const [left, right] = [x(from), x(to ?? SPAN)];
      return svg`<rect x=${left} y=${y(below + rate)} width=${right - left} height=${y(0) - y(rate)} fill=${LOOKS[what].fill} stroke="var(--paper)" />`;
    })}
    <path d=${`M0 ${y(share)}H${WIDTH}`} stroke="var(--ink)" stroke-dasharray="5 3" />
    <path d=${`M${x(60)} ${TOP}V${FOOT + 4}`} stroke="var(--ink)" stroke-dasharray="1 3" />
    <path d=${`M0 ${FOOT}H${WIDTH}`} stroke="var(--ink)" />
    <text x=${x(60)} y=${FOOT + 18} text-anchor="middle">${FRAME.minute[language]}</text>
    ${drawn.map(
      ({ what }, index) => svg`
        <rect x=${index * 120} y=${FOOT + 29} width="12" height="12" fill=${LOOKS[what].fill} />
        <text x=${index * 120 + 18} y=${FOOT + 40}>${LOOKS[what].label[language]}</text>`,
    )}
  </svg>`;
}
