import { CAMP, kilometresOf, ROADS, TOWN, type Kind, type Road } from './roads.ts';
import { shortest, type Arc } from './shortest.ts';

export type Season = 'dry' | 'rain';
/** What shall be as little as possible. */
export type Aim = 'time' | 'trouble' | 'fuel';

/** What a lorry of the convoy takes for a road, or for all of a way. */
export interface Cost {
  kilometres: number;
  hours: number;
  litres: number;
  /** Chance to meet trouble, 0 to 1. */
  trouble: number;
}

/** Kilometres an hour, and litres for a kilometre. */
const SURFACE = {
  dry: { gravel: { speed: 40, litres: 0.35 }, track: { speed: 20, litres: 0.38 } },
  rain: { gravel: { speed: 25, litres: 0.45 }, track: { speed: 10, litres: 0.7 } },
} as const;

/** As engineers leave it: drained, and bridges stand. */
const REPAIRED = SURFACE.dry.gravel;

export const isRepaired = ({ ends }: Road, engineers: string) => ends.includes(engineers);

/** Rain takes the bridges that nobody holds. */
export const isGone = (road: Road, season: Season, engineers: string) =>
  season === 'rain' && road.kind === 'bridge' && !isRepaired(road, engineers);

export function costOf(road: Road, season: Season, engineers: string): Cost {
  const { speed, litres } = isRepaired(road, engineers) ? REPAIRED : SURFACE[season][surfaceOf(road.kind)];
  const kilometres = kilometresOf(road);
  return { kilometres, hours: kilometres / speed, litres: kilometres * litres, trouble: road.trouble / 1000 };
}

const surfaceOf = (kind: Kind) => (kind === 'track' ? 'track' : 'gravel');

/**
 * What is added up along a way. Chances are not: a way without trouble is one on which every road goes well, so their
 * chances are multiplied, and the logarithm turns that into a sum.
 */
const WEIGHTS: Record<Aim, (cost: Cost) => number> = {
  time: ({ hours }) => hours,
  fuel: ({ litres }) => litres,
  trouble: ({ trouble }) => -Math.log(1 - trouble),
};

export interface Way {
  /** From the camp to the town. */
  places: string[];
  cost: Cost;
}

/** The way from the camp to the town with the least of what is aimed at. One without bridges leads there in any season. */
export function wayOf(aim: Aim, season: Season, engineers: string): Way {
  const arcs = ROADS.filter((road) => !isGone(road, season, engineers)).flatMap((road): (Arc & { cost: Cost })[] => {
    const [one, other] = road.ends;
    const cost = costOf(road, season, engineers);
    return [
      { from: one, to: other, cost },
      { from: other, to: one, cost },
    ];
  });
  const way = shortest(arcs, CAMP, TOWN, ({ cost }) => WEIGHTS[aim](cost))!;
  return { places: [CAMP, ...way.map(({ to }) => to)], cost: sumOf(way.map(({ cost }) => cost)) };
}

const sumOf = (costs: readonly Cost[]): Cost =>
  costs.reduce(
    (sum, cost) => ({
      kilometres: sum.kilometres + cost.kilometres,
      hours: sum.hours + cost.hours,
      litres: sum.litres + cost.litres,
      trouble: 1 - (1 - sum.trouble) * (1 - cost.trouble),
    }),
    { kilometres: 0, hours: 0, litres: 0, trouble: 0 },
  );
