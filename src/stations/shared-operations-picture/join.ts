/** Something known to have happened about here (metres), about then (minutes); each with one σ of its error. */
export interface Sighting {
  x: number;
  y: number;
  metres: number;
  at: number;
  minutes: number;
}

/**
 * How far apart two are, counted in their own errors: Mahalanobis’ distance, with the errors independent, and alike to the east
 * and to the south. If both tell of one event, its square follows a χ² of three degrees of freedom: east, south, time.
 */
export function apart(one: Sighting, other: Sighting): number {
  const place = ((one.x - other.x) ** 2 + (one.y - other.y) ** 2) / (one.metres ** 2 + other.metres ** 2);
  const time = (one.at - other.at) ** 2 / (one.minutes ** 2 + other.minutes ** 2);
  return Math.sqrt(place + time);
}

export type Join<S extends Sighting> = readonly [one: S, other: S];

/** All pairs that are at most `gate` apart. */
export const joinsOf = <S extends Sighting>(sightings: readonly S[], gate: number): Join<S>[] =>
  sightings.flatMap((one, index) =>
    sightings
      .slice(index + 1)
      .filter((other) => apart(one, other) <= gate)
      .map((other) => [one, other] as const),
  );

/** Of pairs that do tell of one event, the share that is at most so far apart: Maxwell’s distribution, the root of that χ². */
export const found = (gate: number) =>
  errorFunction(gate / Math.SQRT2) - Math.sqrt(2 / Math.PI) * gate * Math.exp((-gate * gate) / 2);

/** For 0 and more, to 1.5e-7. Abramowitz & Stegun, 7.1.26. */
function errorFunction(x: number): number {
  const t = 1 / (1 + 0.3275911 * x);
  const series = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return 1 - series * Math.exp(-x * x);
}
