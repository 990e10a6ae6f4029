import { setSign, TONES, type Line, type Mark } from '../scene/signs/set-sign.ts';
import type { Sign } from '../scene/signs/signs.ts';

/** Types of less than one unit are rounded away by some: a sign is drawn in millimetres. */
const MILLIMETRES = 1000;

/** A sign as SVG, on nothing: it is laid over the wall or card that carries it. */
export function signSvg({ writing, size }: Pick<Sign, 'writing' | 'size'>, family: string): string {
  const { lines, marks } = setSign(writing, size);
  const [width, height] = [mm(size.width), mm(size.height)];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(family)}">` +
    lines.map(words).join('') +
    `<g fill="${TONES.accent}" stroke="${TONES.accent}" stroke-width="0">${marks.map(shape).join('')}</g></svg>`
  );
}

const words = ({ text, x, y, anchor, size, weight, tone }: Line): string =>
  `<text x="${mm(x)}" y="${mm(y)}" font-size="${mm(size)}" font-weight="${weight}" fill="${TONES[tone]}" text-anchor="${anchor}">${escaped(text)}</text>`;

function shape(mark: Mark): string {
  switch (mark.as) {
    case 'bar':
      return `<rect x="${mm(mark.x)}" y="${mm(mark.y)}" width="${mm(mark.width)}" height="${mm(mark.height)}"/>`;
    case 'disc':
      return `<circle cx="${mm(mark.x)}" cy="${mm(mark.y)}" r="${mm(mark.radius)}"/>`;
    case 'ring':
      return `<circle cx="${mm(mark.x)}" cy="${mm(mark.y)}" r="${mm(mark.radius)}" fill="none" stroke-width="${mm(mark.stroke)}"/>`;
    case 'stroke':
      return `<path d="M${mm(mark.from.x)} ${mm(mark.from.y)}L${mm(mark.to.x)} ${mm(mark.to.y)}" stroke-width="${mm(mark.stroke)}"/>`;
  }
}

/** To a hundredth of a millimetre. */
const mm = (metres: number) => Math.round(metres * MILLIMETRES * 100) / 100;

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
