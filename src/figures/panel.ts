import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** Plot draws into a document; this one is all that the build has of a browser. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Field of a drawing, in pixels. */
export interface Field {
  width: number;
  height: number;
}

/**
 * Marks as the inside of an `<svg>`, drawn by Plot. Where no scales are given, x and y are pixels; so panels with
 * different scales can lie on each other.
 */
export function panel({ width, height }: Field, options: PlotOptions): string {
  const drawn = plot({
    document,
    width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    color: { type: 'identity' },
    ...options,
  });
  return [...drawn.children]
    .filter(({ localName }) => localName !== 'style')
    .map((part) => tidy(part).outerHTML)
    .join('');
}

/** Lengths to a tenth of a pixel; and no names for parts, since the whole drawing is one picture with one name. */
function tidy(part: Element): Element {
  for (const element of [part, ...part.querySelectorAll('*')]) {
    element.removeAttribute('aria-label');
    element.removeAttribute('aria-hidden');
    for (const { name, value } of [...element.attributes])
      element.setAttribute(
        name,
        value.replace(/-?\d+\.\d{2,}(e-\d+)?/g, (number) => String(Number(Number(number).toFixed(1)))),
      );
  }
  return part;
}
