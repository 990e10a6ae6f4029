import { type Form, type Point, blue, loft, oval, slab } from './forms/index.ts';

// The medal for those killed in service, as listed by a memorial museum: 7 cm high, 5.5 wide, 3.5 deep.
// It is an egg of clear crystal; here it is white, on a ring of blue ribbon. The engraving is left out.
const WIDTH = 0.055;
const HEIGHT = 0.07;
const DEPTH = 0.035;

const AROUND = 44;
/** How high the egg's foot is above the table. */
const LIFT = 0.003;
const RIBBON = 0.0062;

/** A crystal egg, flattened from front to back, its broader end below. */
export const remembranceMedal = (): Form => [egg(), ribbon()];

/** Half width and half depth of the egg at a height from 0 (foot) to 1 (tip), as shares of the widest. */
function girth(share: number) {
  const round = Math.sin(Math.acos(1 - 2 * share));
  const lower = 1 + 0.12 * Math.sin(Math.PI * (1 - share)) - 0.16 * share;
  return round * lower * 0.962;
}

const ringAt = (share: number): Point[] =>
  Array.from({ length: AROUND }, (_, i) => {
    const angle = (2 * Math.PI * i) / AROUND;
    return [
      (WIDTH / 2) * girth(share) * Math.cos(angle),
      LIFT + (HEIGHT - LIFT) * share,
      -(DEPTH / 2) * girth(share) * Math.sin(angle),
    ];
  });

/** Rings lie closer towards the ends, where the egg turns fastest. */
const egg = (): Form =>
  loft(
    Array.from({ length: 23 }, (_, i) => ringAt((1 - Math.cos(Math.PI * Math.min(Math.max(i / 22, 0.02), 0.99))) / 2)),
  );

/** Two turns of ribbon, the upper one narrower; the egg sinks into its middle. */
const ribbon = (): Form =>
  blue([
    slab(oval(0.0185, 0.0135, 44), RIBBON * 0.55, [oval(0.008, 0.0055, 28)]),
    slab(oval(0.0172, 0.0122, 44), RIBBON, [oval(0.008, 0.0055, 28)]),
  ]);
