/**
 * Colours of a drawing. Within a page they are the page's, which change with forced colours; in a file of its own, the
 * plain ones that stand behind the comma.
 */
export const INK = 'var(--ink, #131c28)';
export const SOFT = 'var(--ink-soft, #536070)';
export const PAPER = 'var(--paper, #ffffff)';
export const MIST = 'var(--mist, #f1f5fb)';
export const PALE = 'var(--pale, #dfe9f9)';
export const BLUE = 'var(--blue, #5b92e5)';
export const DEEP = 'var(--blue-deep, #2457a6)';
export const LINE = 'var(--line, #ccd6e2)';

/** The page's family, or else what each system has for both scripts. */
export const FAMILY =
  "var(--sans, Pretendard, -apple-system, BlinkMacSystemFont, 'Apple SD Gothic Neo', 'Segoe UI', Roboto, 'Noto Sans KR', 'Noto Sans CJK KR', 'Malgun Gothic', sans-serif)";

/** Where nobody gives the colours: each by its plain value. */
export const inPlainColours = (svg: string): string => svg.replace(/var\(--[\w-]+, ([^()]*)\)/g, '$1');

/** Groups are told apart by form as well as colour: solid, ring, hatched, half-tone. */
const FILLS = ['solid', 'ring', 'hatched', 'half-tone'] as const;

/** The fill of a group; patterns are known by the drawing's id, for a page may hold several drawings. */
export function fillOf(group: number, id: string, solid: string = DEEP): string {
  switch (FILLS[group % FILLS.length]) {
    case 'ring':
      return PAPER;
    case 'hatched':
      return `url(#${id}-hatched)`;
    case 'half-tone':
      return `url(#${id}-half-tone)`;
    default:
      return solid;
  }
}

/** What the fills of a drawing refer to; only those that it uses. */
export function patternsOf(svg: string, id: string): string {
  const pattern = (name: string, size: number, turn: string, marks: string) =>
    svg.includes(`url(#${id}-${name})`)
      ? `<pattern id="${id}-${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${turn}><rect width="${size}" height="${size}" fill="${PAPER}"/>${marks}</pattern>`
      : '';
  const patterns =
    pattern('hatched', 4, ' patternTransform="rotate(45)"', `<rect width="1.6" height="4" fill="${DEEP}"/>`) +
    pattern('half-tone', 3.5, ' patternTransform="rotate(45)"', `<circle cx="1.75" cy="1.75" r="0.9" fill="${DEEP}"/>`);
  return patterns && `<defs>${patterns}</defs>`;
}
