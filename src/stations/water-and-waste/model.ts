/** A day's water of the camp, in cubic metres; litres are for one person and day. What is ours among the numbers, `about.ts` says. */

import { PEOPLE } from '../people.ts';

export interface Plan {
  /** Litres a head and day for showers, hands and clothes. */
  washing: number;
  toilets: keyof typeof FLUSH;
  /** What is done with water that has been washed with. */
  plant: 'none' | 'filter' | 'membrane';
  /** Cubic metres that the camp may draw from the wells which it shares with its neighbours. */
  well: number;
}

export const SOURCES = ['well', 'truck', 'pressed', 'filtered'] as const;
export const USES = ['kitchen', 'washing', 'toilets', 'yard'] as const;
export const ENDS = ['again', 'sewage', 'air'] as const;
export type Node = (typeof SOURCES)[number] | (typeof USES)[number] | (typeof ENDS)[number];

/** So much goes from here to there. */
export interface Flow {
  from: Node;
  to: Node;
  amount: number;
}

export interface Day {
  flows: readonly Flow[];
  /** Through each source, use and end. */
  of: Readonly<Record<Node, number>>;
  /** Litres that the wells leave for each neighbour. */
  neighbour: number;
  /** Kilowatt-hours for pumps, filter, membrane and sewage plant. */
  power: number;
}

/** Litres for drinking and cooking: the upper ends, 3 and 6, of the Sphere Handbook. */
const KITCHEN = 9;
/** Litres for flushing: the middles of 20 to 40 and of 3 to 5 in the Sphere Handbook. */
const FLUSH = { flush: 30, pour: 4 } as const;
/** Cubic metres for vehicles and against dust. */
const YARD = 5;
/** Cubic metres that the wells give in a day of a dry month, and who else lives from them. */
const WELLS = { give: 40, neighbours: 2000 } as const;

/** Of what each use takes, what runs down the drain. The rest is drunk, sweated, dried up or sunk into the ground. */
const DRAINS = { kitchen: 0.5, washing: 0.9, toilets: 1, yard: 0 } as const;
/** Of what goes in, what comes out clean. The rest washes the filter, or leaves as brine. */
const YIELD = { filter: 0.95, membrane: 0.75 } as const;
/** Kilowatt-hours a cubic metre that goes in; for the membrane, that comes out. */
const POWER = { well: 1, filter: 0.5, membrane: 3, sewage: 0.6 } as const;

/** A day like every other: what is used again today was used yesterday. */
export function runDay({ washing, toilets, plant, well }: Plan): Day {
  const need = {
    kitchen: (PEOPLE * KITCHEN) / 1000,
    washing: (PEOPLE * washing) / 1000,
    toilets: (PEOPLE * FLUSH[toilets]) / 1000,
    yard: YARD,
  };

  // Filtered water flushes and settles dust; to wash again, what is left of it must pass the membrane. Nobody drinks it.
  const filterable = plant === 'none' ? 0 : need.washing * DRAINS.washing * YIELD.filter;
  const toToilets = Math.min(filterable, need.toilets);
  const toYard = Math.min(filterable - toToilets, need.yard);
  const pressable = plant === 'membrane' ? filterable - toToilets - toYard : 0;
  const pressed = pressable * YIELD.membrane;
  const again = toToilets + toYard + pressed;

  const fresh = {
    kitchen: need.kitchen,
    washing: need.washing - pressed,
    toilets: need.toilets - toToilets,
    yard: need.yard - toYard,
  };
  const missing = sum(Object.values(fresh));
  const drawn = Math.min(well, missing);
  const share = drawn / missing;

  const flows = [
    ...USES.map((to) => ({ from: 'well', to, amount: fresh[to] * share }) as const),
    ...USES.map((to) => ({ from: 'truck', to, amount: fresh[to] * (1 - share) }) as const),
    { from: 'filtered', to: 'toilets', amount: toToilets },
    { from: 'filtered', to: 'yard', amount: toYard },
    { from: 'pressed', to: 'washing', amount: pressed },
    { from: 'washing', to: 'again', amount: again },
    ...USES.map((from) => ({
      from,
      to: 'sewage' as const,
      amount: need[from] * DRAINS[from] - (from === 'washing' ? again : 0),
    })),
    ...USES.map((from) => ({ from, to: 'air', amount: need[from] * (1 - DRAINS[from]) }) as const),
  ] satisfies Flow[];
  const through = (node: Node) =>
    sum(flows.filter(({ from, to }) => (isEnd(node) ? to : from) === node).map(({ amount }) => amount));
  const of = Object.fromEntries([...SOURCES, ...USES, ...ENDS].map((node) => [node, through(node)])) as Day['of'];

  return {
    flows,
    of,
    neighbour: (1000 * (WELLS.give - drawn)) / WELLS.neighbours,
    power:
      POWER.well * drawn +
      (POWER.filter * (toToilets + toYard + pressable)) / YIELD.filter +
      POWER.membrane * pressed +
      POWER.sewage * of.sewage,
  };
}

const isEnd = (node: Node) => ENDS.some((end) => end === node);
const sum = (amounts: readonly number[]) => amounts.reduce((whole, amount) => whole + amount, 0);
