import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runCamp } from '../../../src/stations/resource-and-stock-management/camp.ts';
import { stockManagement } from '../../../src/stations/resource-and-stock-management/resource-and-stock-management.ts';
import { tallyOf } from '../../../src/stations/resource-and-stock-management/tally.ts';
import { startOf } from '../../../src/stations/settings.ts';

const { controls, attempt } = stockManagement;

describe('stock management', () => {
  test('at first looks to the next months only, and the rain finds an empty shelf', () => {
    const { says, isReached } = attempt(startOf(controls));
    expect(says.map(({ en }) => en)).toEqual([
      'In ten years: days with too little to eat: 1,021; days’ food spoiled: 0; convoys: 88.',
      'Most days with too little fall in August. The fullest shelf holds food for 89 days; food keeps for 210.',
    ]);
    expect(isReached).toBe(false);
  });

  test('reaches its goal by filling the shelf before the rain, but not fuller than food keeps', () => {
    const { says, isReached } = attempt({ point: 60, before: 170, quantity: 50 });
    expect(says).toEqual([
      {
        en: 'In ten years: days with too little to eat: 14; days’ food spoiled: 0; convoys: 73.',
        ko: '10년 동안 먹을 것이 모자란 날은 14일, 상해서 버린 것은 0일분, 수송은 73번입니다.',
      },
      {
        en: 'Most days with too little fall in October. The fullest shelf holds food for 205 days; food keeps for 210.',
        ko: '모자란 날이 가장 많은 달은 10월입니다. 선반이 가장 찼을 때는 205일분이며, 식량은 210일 동안 먹을 수 있습니다.',
      },
    ]);
    expect(isReached).toBe(true);
  });

  test('throws away and goes hungry by ordering all it can: food of one spring spoils in one autumn', () => {
    expect(attempt({ point: 120, before: 260, quantity: 120 }).says.map(({ en }) => en)).toEqual([
      'In ten years: days with too little to eat: 279; days’ food spoiled: 1,457; convoys: 40.',
      'Most days with too little fall in October. Most spoils in September; for 266 people all of it is 387,451 daily rations. The fullest shelf holds food for 365 days; food keeps for 210.',
    ]);
  });

  test('does not reach its goal by one thing alone', () => {
    for (const [point, before, quantity] of [
      [120, 60, 30],
      [60, 260, 30],
      [60, 60, 120],
      [60, 180, 30],
    ] as const)
      expect(attempt({ point, before, quantity }).isReached).toBe(false);
  });

  test('tallies what the days say, month by month and shelf by shelf, whatever is ordered', () => {
    const policy = fc.record({
      point: fc.integer({ min: 0, max: 120 }),
      pointBeforeRain: fc.integer({ min: 0, max: 260 }),
      quantity: fc.integer({ min: 10, max: 120 }),
    });
    fc.assert(
      fc.property(policy, (some) => {
        const days = runCamp(some);
        const { without, spoiled, fullest, months, shelf } = tallyOf(days);
        expect(days).toHaveLength(3650);
        expect(months.reduce((sum, month) => sum + month.without, 0)).toBe(without);
        expect(months.reduce((sum, month) => sum + month.spoiled, 0)).toBeCloseTo(spoiled, 6);
        for (const { least, mean, most } of shelf) {
          expect(least).toBeLessThanOrEqual(mean + 1e-6);
          expect(mean).toBeLessThanOrEqual(most + 1e-6);
          expect(most).toBeLessThanOrEqual(fullest);
        }
      }),
      { numRuns: 10 },
    );
  });
});
