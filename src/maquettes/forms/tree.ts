import { type Form } from './part.ts';
import { at } from './place.ts';
import { lathe } from './solids.ts';
import { wire } from './sweeps.ts';

/** The crown begins at this share of the height, and is widest a little above its middle. */
const CROWN = 0.56;
const PROFILE = [
  [0, 0],
  [0.72, 0.3],
  [1, 0.58],
  [0.68, 0.88],
  [0, 1],
] as const;

/** A tree of a landscape model: a leaning stem under a crown that is wider than high, as acacias of the savanna have it. Its foot is at the origin. */
export function crownedTree(height: number, spread: number): Form {
  const [lean, foot] = [height * 0.06, height * CROWN];
  const crown = PROFILE.map(([radius, y]) => [(radius * spread) / 2, y * (height - foot)] as const);
  return [wire([0, 0, 0], [lean, foot * 1.12, 0], height * 0.055), at([lean, foot, 0], lathe(crown, 7))];
}
