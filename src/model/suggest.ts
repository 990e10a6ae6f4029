import { slips } from './slips.ts';

/** A longer list is not read: of more names than these the likest few are told. */
const READ = 12;
const FEW = 5;

/** The known name most like the one written, if it is near enough to be a slip of the pen. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  // A third of the letters may be wrong, or two; more than half of a short word is no slip any more.
  const limit = Math.min(Math.max(2, Math.floor(written.length / 3)), Math.floor(written.length / 2));
  let best: { name: string; count: number } | undefined;
  for (const name of known) {
    const count = slips(written.toLowerCase(), name.toLowerCase());
    if (count <= limit && (!best || count < best.count)) best = { name, count };
  }
  return best?.name;
}

/** «Did you mean "telemedicine"?», or what there is: all names, or of more than `most` the few that are most like it. */
export function suggest(written: string, known: Iterable<string>, most = READ): string {
  const names = [...known];
  const near = nearest(written, names);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (names.length === 0) return 'There is none yet.';
  if (names.length <= most) return `Known are ${quoted(names)}.`;
  const alike = names
    .map((name) => ({ name, like: likeness(written, name) }))
    .filter(({ like }) => like > 0)
    .sort((one, other) => other.like - one.like)
    .map(({ name }) => name);
  return alike.length > 0
    ? `Of ${names.length}, most like it are ${quoted(alike.slice(0, FEW))}.`
    : `There are ${names.length}, among them ${quoted(names.slice(0, FEW))}.`;
}

/** From 0 to 1: how many pairs of neighbouring letters two words share, so that "eta-logistics" is like "eta" too. */
function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  return (2 * a.intersection(b).size) / (a.size + b.size || 1);
}

const pairsOf = (word: string) =>
  new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2).toLowerCase()));

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
