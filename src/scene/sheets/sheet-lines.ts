/** A line of words on a sheet; lengths are pixels of the sheet. */
export interface Line {
  /** Where it begins, has its middle or ends, and where its letters stand. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** What keeps it clear of what lies behind. */
  halo: { colour: string; width: number } | undefined;
  /** One after the other. */
  parts: Part[];
}

/** Words of one look. */
export interface Part {
  words: string;
  size: number;
  weight: number;
  colour: string;
  /** Free before it. */
  gap: number;
}

/**
 * What is written on a sheet, of the forms that `src/figures` writes.
 * @throws Where words are turned or scaled.
 */
export const linesOf = (sheet: Document): Line[] => [...sheet.querySelectorAll('text')].map(lineOf);

function lineOf(text: Element): Line {
  const parts = [...text.querySelectorAll('tspan')];
  const [x, y] = placeOf(text);
  const haloWidth = inherited(text, 'stroke') === undefined ? 0 : Number(inherited(text, 'stroke-width') ?? 1);
  return {
    x,
    // In sizes of the type: `0.3em`.
    y: y + parseFloat(text.getAttribute('y') ?? '0') * sizeOf(text),
    anchor: (inherited(text, 'text-anchor') ?? 'start') as Line['anchor'],
    halo: haloWidth === 0 ? undefined : { colour: inherited(text, 'stroke')!, width: haloWidth },
    parts: (parts.length > 0 ? parts : [text]).map((part) => ({
      words: part.textContent,
      size: sizeOf(part),
      weight: Number(inherited(part, 'font-weight') ?? 400),
      colour: inherited(part, 'fill') ?? '#000',
      gap: Number(part.getAttribute('dx') ?? 0),
    })),
  };
}

/** Of the element, or of the nearest around it that has it. */
const inherited = (element: Element, name: string) => element.closest(`[${name}]`)?.getAttribute(name) ?? undefined;

const sizeOf = (element: Element) => Number(inherited(element, 'font-size') ?? 16);

/** The sum of all moves of the element and of what is around it. */
function placeOf(element: Element | null): [x: number, y: number] {
  if (!element) return [0, 0];
  const [x, y] = placeOf(element.parentElement);
  const transform = element.getAttribute('transform') ?? 'translate(0,0)';
  const [, right, down] = /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(transform) ?? [];
  if (right === undefined || down === undefined) throw new RangeError(`Words are moved by “${transform}”.`);
  return [x + Number(right), y + Number(down)];
}
