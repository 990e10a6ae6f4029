/** The place of a citation in rendered prose, until its number is known. */
export const citeMark = (id: string) => `<!--cite ${id}-->`;

/** A number follows its word without a space, whether or not one is written. */
const MARK = /\s*<!--cite ([a-z0-9-]+)-->/g;

/**
 * Gives citations their numbers in the order in which a reader meets them. Components render side by side and
 * cannot count, so the numbers are put in when the whole text stands.
 * `draw` makes what is shown for a number.
 */
export function numberCites(
  html: string,
  draw: (id: string, number: number) => string,
): { html: string; cited: string[] } {
  const cited: string[] = [];
  const numbered = html.replace(MARK, (_, id: string) => {
    if (!cited.includes(id)) cited.push(id);
    return draw(id, cited.indexOf(id) + 1);
  });
  return { html: numbered, cited };
}
