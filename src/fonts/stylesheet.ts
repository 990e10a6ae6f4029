import { fingerprint } from './fingerprint.ts';
import { FAMILY } from './face.ts';
import { standInsCss } from './stand-ins.ts';
import type { WebFont } from './web-fonts.ts';

/**
 * What makes the face known to a page. Words are there at once in a stand-in of the same widths and change over when the
 * letters come (`swap`): a text that waits would be worse, and one that keeps the stand-in (`optional`) would leave first
 * visitors, who are most, without the face. A browser fetches only files of which it has letters to show.
 */
export function stylesheetOf(fonts: readonly WebFont[]): { name: string; css: string } {
  const faces = fonts.map(
    ({ name, weight, range }) =>
      `@font-face{font-family:'${FAMILY}';font-weight:${weight};font-display:swap;src:url(${name}.woff2) format('woff2');unicode-range:${range}}\n`,
  );
  // The licence lies beside the fonts, under any base path.
  const css = `/* Subsets of Pretendard, SIL Open Font License 1.1: OFL.txt */\n${faces.join('')}${standInsCss()}`;
  return { name: `faces.${fingerprint(css).slice(0, 8)}`, css };
}
