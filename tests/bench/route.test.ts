import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baseOf, routeThrough } from './route.ts';

test('Four halls are walked to and fro, and the twentieth change leads into the hall of the second', () => {
  const route = routeThrough(4, 20);
  expect(route).toEqual([0, 1, 2, 3, 2, 1, 0, 1, 2, 3, 2, 1, 0, 1, 2, 3, 2, 1, 0, 1, 2]);
  expect(baseOf(route)).toBe(2);
});

test('Each change leads through a door into a hall beside, and the end is compared with an earlier visit of the same hall', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9 }), (halls) => {
      const route = routeThrough(halls, 20);
      const steps = route.slice(1).map((hall, change) => Math.abs(hall - route[change]!));
      expect(new Set(steps)).toEqual(new Set([1]));
      expect(Math.min(...route)).toBe(0);
      expect(Math.max(...route)).toBe(halls - 1);
      expect(baseOf(route)).toBeGreaterThanOrEqual(2);
      expect(baseOf(route)).toBeLessThan(20);
      expect(route[baseOf(route)]).toBe(route[20]);
    }),
  );
});
