/** A person in a striped shirt and a spotted cow from above, as a camera records them. Lengths in metres; sizes are ours. */
export const STRIP = { width: 3, height: 0.8 } as const;
export const PERSON_AT = 0.5;
export const COW_AT = 2;
const MIDDLE = STRIP.height / 2;
const STRIPE = 0.03;

/** From 0, the light ground, to 1. */
function darknessAt(x: number, y: number): number {
  const isIn = (middle: number, half: number, height: number, halfHeight: number) =>
    ((x - middle) / half) ** 2 + ((y - height) / halfHeight) ** 2 <= 1;
  if (isIn(PERSON_AT, 0.1, MIDDLE - 0.04, 0.11)) return 1;
  if (isIn(PERSON_AT, 0.25, MIDDLE, 0.14)) return Math.floor(x / STRIPE) % 2 ? 0.2 : 0.8;
  if (isIn(COW_AT + 0.72, 0.2, MIDDLE, 0.12)) return 1;
  if (isIn(COW_AT - 0.3, 0.2, MIDDLE - 0.1, 0.1)) return 0.1;
  return isIn(COW_AT - 0.1, 0.75, MIDDLE, 0.3) ? 0.6 : 0;
}

/** So many shades a point can have, beside that of the ground. */
export const SHADES = 5;
/** Points wider than this hold more than one thing: a few places in them are looked at. */
const FINE = 0.02;
const PLACES = 3;

/** Points of one shade side by side: metres. */
export interface Run {
  y: number;
  from: number;
  to: number;
  /** From 1 to `SHADES`. */
  shade: number;
}

/** Each point of the picture, `point` metres of ground wide, takes the mean of what lies in it. */
export function record(point: number): Run[] {
  const runs: Run[] = [];
  const places = point > FINE ? PLACES : 1;
  for (let y = 0; y < STRIP.height; y += point) {
    let run: Run | undefined;
    for (let x = 0; x < STRIP.width; x += point) {
      let sum = 0;
      for (let place = 0; place < places ** 2; place++) {
        const [right, down] = [place % places, Math.floor(place / places)];
        sum += darknessAt(x + ((right + 0.5) * point) / places, y + ((down + 0.5) * point) / places);
      }
      const shade = Math.round((SHADES * sum) / places ** 2);
      if (run?.shade === shade) {
        run.to = x + point;
        continue;
      }
      run = shade > 0 ? { y, from: x, to: x + point, shade } : undefined;
      if (run) runs.push(run);
    }
  }
  return runs;
}
