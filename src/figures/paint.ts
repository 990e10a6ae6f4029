import { FLAG_BLUE } from '../model/blue.ts';

/**
 * Colours of a drawing. Within a page they are the page's, which change with forced colours; in a file of its own, the
 * plain ones that stand behind the comma.
 */
export const INK = 'var(--ink, #131c28)';
export const SOFT = 'var(--ink-soft, #536070)';
export const PAPER = 'var(--paper, #ffffff)';
export const MIST = 'var(--mist, #f1f5fb)';
export const PALE = 'var(--pale, #dfe9f9)';
export const BLUE = `var(--blue, ${FLAG_BLUE})`;
export const DEEP = 'var(--blue-deep, #2457a6)';
export const LINE = 'var(--line, #ccd6e2)';

/** The page's face; in a file of its own that, where whoever draws it has it, or else what each system has for both scripts. */
export const FAMILY =
  "var(--sans, 'Exhibition Sans', Pretendard, -apple-system, BlinkMacSystemFont, 'Apple SD Gothic Neo', 'Segoe UI', Roboto, 'Noto Sans KR', 'Noto Sans CJK KR', 'Malgun Gothic', sans-serif)";

/** Where nobody gives the colours: each by its plain value. */
export const inPlainColours = (svg: string): string => svg.replace(/var\(--[\w-]+, ([^()]*)\)/g, '$1');
