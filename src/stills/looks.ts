/** One of several looks at each pixel. */
export interface Look {
  /** Where in the pixel, from its upper left corner; 0.5 is its middle. */
  x: number;
  y: number;
  /** How much closer the spots of all looks together lie than the pixels do. */
  fineness: number;
}

/** How far off the pixel's middle one looks at most: a little beyond its edge, so that lines run smoothly. */
const REACH = 0.8;
/** Roberts' sequence: its points lie evenly over a square however many there are. */
const STEP = { x: 0.7548776662466927, y: 0.5698402909980532 };

/** More often near the middle of the pixel than at its edge; the first look is at the middle. */
export const looks = (count: number): Look[] =>
  Array.from({ length: count }, (_, look) => {
    const spot = (step: number) => 0.5 + REACH * tent((0.5 + look * step) % 1);
    return { x: spot(STEP.x), y: spot(STEP.y), fineness: Math.sqrt(count) };
  });

/** Spreads even shares from 0 to 1 over -1 to 1, ever thinner away from the middle. */
const tent = (share: number) => (share < 0.5 ? Math.sqrt(2 * share) - 1 : 1 - Math.sqrt(2 - 2 * share));
