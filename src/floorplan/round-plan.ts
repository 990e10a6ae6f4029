import type { FloorPlan } from './floor-plan.ts';

/**
 * A plan in whole millimetres and thousandths of a degree: fine enough, and half the bytes as JSON. Who builds from it after
 * it went through JSON builds the very same hall, to the last dot of its light map.
 */
export const roundPlan = (plan: FloorPlan): FloorPlan =>
  JSON.parse(
    JSON.stringify(plan, (_key, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
    ),
  ) as FloorPlan;
