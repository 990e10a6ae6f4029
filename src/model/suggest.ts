import { distance } from 'fastest-levenshtein';

/** The known name most like the one written, if it is near enough to be a slip of the pen. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  // A third of the letters may be wrong, or two that changed places; half of a short word is no slip any more.
  const limit = Math.min(Math.max(2, Math.floor(written.length / 3)), Math.floor(written.length / 2));
  let best: { name: string; slips: number } | undefined;
  for (const name of known) {
    const slips = distance(written.toLowerCase(), name.toLowerCase());
    if (slips <= limit && (!best || slips < best.slips)) best = { name, slips };
  }
  return best?.name;
}

/** «Did you mean "telemedicine"?», or the list of what there is (at most twelve names, or `most`). */
export function suggest(written: string, known: Iterable<string>, most = 12): string {
  const names = [...known];
  const near = nearest(written, names);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (names.length === 0) return 'There is none yet.';
  const shown = names.slice(0, most).map((name) => `"${name}"`);
  return `Known are ${shown.join(', ')}${names.length > most ? ` and ${names.length - most} more` : ''}.`;
}
