/** Moves things apart that would stand on each other. */

/**
 * Beginnings of things in a row that keep their order, none overlapping, between `from` and `to`: the least squares
 * answer, by pooling neighbours that want to pass each other.
 */
export function spreadAlong(
  wanted: readonly number[],
  sizes: readonly number[],
  [from, to]: readonly [number, number],
): number[] {
  const before = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, one) => sum + one, 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const pools: { mean: number; count: number }[] = [];
  for (const [index, want] of wanted.entries()) {
    let pool = { mean: want - before[index]!, count: 1 };
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      const count = last.count + pool.count;
      pool = { mean: (last.mean * last.count + pool.mean * pool.count) / count, count };
      pools.pop();
    }
    pools.push(pool);
  }
  const starts = pools.flatMap(({ mean, count }) => Array<number>(count).fill(mean));
  return starts.map((start, index) => Math.min(Math.max(start, from), to - total) + before[index]!);
}

export interface Spot {
  x: number;
  y: number;
}

/** Between discs, and between a disc and the edge of the field. */
const GAP = 3;
/** From a place to the rim of its disc, where it cannot stand on it: its leader is to be seen. */
const LEADER = 7;
/** Around a place, so many directions are tried, and then again farther out. */
const DIRECTIONS = 24;
const STEP = 2;

/**
 * Middles of discs that do not overlap. A disc that has room stands on its place. Those that would crowd stand beside
 * theirs, as near as there is room, and leave all the crowded places open.
 */
export function spreadDiscs(places: readonly Spot[], r: number, field: { width: number; height: number }): Spot[] {
  const isCrowded = (place: Spot) => places.filter((other) => distance(place, other) < 2 * r + LEADER).length > 1;
  const crowded = places.filter(isCrowded);
  const spots = new Map<Spot, Spot>(places.filter((place) => !isCrowded(place)).map((place) => [place, place]));
  const isFree = (spot: Spot) =>
    Math.min(spot.x, field.width - spot.x, spot.y, field.height - spot.y) >= r + GAP &&
    crowded.every((place) => distance(spot, place) >= r + LEADER - 1) &&
    [...spots.values()].every((other) => distance(spot, other) >= 2 * r + GAP);
  const middle = { x: mean(crowded.map(({ x }) => x)), y: mean(crowded.map(({ y }) => y)) };
  // From the outside in: those outside stand outwards, and leave the others the way between them.
  for (const place of crowded.toSorted((one, other) => distance(other, middle) - distance(one, middle)))
    spots.set(place, nearestSpot(place, outwards(place, crowded, r), r + LEADER, field.width, isFree));
  return uncrossed(
    places.map((place) => spots.get(place) ?? place),
    places,
  );
}

const distance = (one: Spot, other: Spot) => Math.hypot(one.x - other.x, one.y - other.y);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The direction in which a place has its neighbours behind it. */
function outwards(place: Spot, crowded: readonly Spot[], r: number): number {
  const near = crowded.filter((other) => distance(place, other) < 5 * r);
  return Math.atan2(place.y - mean(near.map(({ y }) => y)), place.x - mean(near.map(({ x }) => x)));
}

/** The first free spot from `nearest` on, in the wanted direction or else as little aside of it as can be. */
function nearestSpot(
  { x, y }: Spot,
  direction: number,
  nearest: number,
  farthest: number,
  isFree: (spot: Spot) => boolean,
): Spot {
  for (let reach = nearest; reach < farthest; reach += STEP) {
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const aside = (turn % 2 === 0 ? 1 : -1) * Math.ceil(turn / 2) * ((2 * Math.PI) / DIRECTIONS);
      const spot = { x: x + reach * Math.cos(direction + aside), y: y + reach * Math.sin(direction + aside) };
      if (isFree(spot)) return spot;
    }
  }
  return { x, y };
}

/** Discs that would together be nearer to their places if they changed theirs, do. */
function uncrossed(spots: Spot[], places: readonly Spot[]): Spot[] {
  for (const one of spots.keys()) {
    for (const other of spots.keys()) {
      const stay = distance(spots[one]!, places[one]!) + distance(spots[other]!, places[other]!);
      const change = distance(spots[other]!, places[one]!) + distance(spots[one]!, places[other]!);
      if (change < stay - 0.1) [spots[one], spots[other]] = [spots[other]!, spots[one]!];
    }
  }
  return spots;
}
