/** A way that can be gone from one place to the other, not back. */
export interface Arc {
  readonly from: string;
  readonly to: string;
}

/**
 * The way with the least weight in all, as the arcs that it takes; none if no way leads there. Weights are 0 or more.
 * E. W. Dijkstra, Numerische Mathematik 1 (1959).
 */
export function shortest<Of extends Arc>(
  arcs: readonly Of[],
  from: string,
  to: string,
  weightOf: (arc: Of) => number,
): Of[] | undefined {
  /** The best that is known of each place: what it takes, and by which arc one comes last. */
  const known = new Map<string, { weight: number; by?: Of }>([[from, { weight: 0 }]]);
  const settled = new Set<string>();
  for (let here: string | undefined = from; here !== undefined && here !== to; here = nearest(known, settled)) {
    settled.add(here);
    for (const arc of arcs) {
      if (arc.from !== here) continue;
      const weight = known.get(here)!.weight + weightOf(arc);
      if (weight < (known.get(arc.to)?.weight ?? Infinity)) known.set(arc.to, { weight, by: arc });
    }
  }
  if (!known.has(to)) return undefined;
  const way: Of[] = [];
  for (let by = known.get(to)!.by; by; by = known.get(by.from)!.by) way.unshift(by);
  return way;
}

/** With a dozen places a look at all of them is quicker than a queue. */
function nearest(known: ReadonlyMap<string, { weight: number }>, settled: ReadonlySet<string>): string | undefined {
  let best: { place: string; weight: number } | undefined;
  for (const [place, { weight }] of known)
    if (!settled.has(place) && (!best || weight < best.weight)) best = { place, weight };
  return best?.place;
}
