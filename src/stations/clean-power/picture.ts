import { svg } from 'lit-html';
import type { Words } from '../station.ts';
import type { Balance, Year } from './model.ts';

const WIDTH = 480;
const HEIGHT = 240;
const FOOT = 24;
const BAR = 28;

/** From below: what it is, and how it is drawn; the same in the key. */
const PARTS = [
  { part: 'sun', label: { en: 'Sun', ko: '햇빛' }, fill: 'var(--blue)', edge: 'none' },
  { part: 'battery', label: { en: 'Battery', ko: '배터리' }, fill: 'var(--blue-deep)', edge: 'none' },
  { part: 'diesel', label: { en: 'Diesel', ko: '경유' }, fill: '#8794a4', edge: 'none' },
  { part: 'missing', label: { en: 'Missing', ko: '모자람' }, fill: 'none', edge: 'var(--ink)' },
] as const satisfies readonly { part: keyof Balance; label: Words; fill: string; edge: string }[];

/** Twelve months side by side: where the power came from. */
export function drawYear({ months }: Year, language: keyof Words) {
  const most = Math.max(...months.map(({ sun, battery, diesel, missing }) => sun + battery + diesel + missing));
  const height = (part: number) => ((HEIGHT - FOOT) * part) / most;
  return svg`<svg viewBox="0 -28 ${WIDTH} ${HEIGHT + 28}">
    ${PARTS.map(
      ({ label, fill, edge }, index) => svg`
        <rect x=${index * 120} y="-24" width="12" height="12" fill=${fill} stroke=${edge} stroke-dasharray="3 2" />
        <text x=${index * 120 + 18} y="-13">${label[language]}</text>`,
    )}
    ${months.map((month, index) => {
      let top = HEIGHT - FOOT;
      return svg`
        ${PARTS.map(({ part, fill, edge }) => {
          const tall = height(month[part]);
          top -= tall;
          return svg`<rect x=${index * 40 + 6} y=${top} width=${BAR} height=${tall} fill=${fill} stroke=${edge}
            stroke-dasharray="3 2" />`;
        })}
        <text x=${index * 40 + 20} y=${HEIGHT - 6} text-anchor="middle">${index + 1}</text>`;
    })}
  </svg>`;
}
