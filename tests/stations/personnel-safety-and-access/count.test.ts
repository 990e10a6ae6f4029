import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedAt } from '../../../src/stations/personnel-safety-and-access/count.ts';

const arrivals = fc.array(fc.nat({ max: 300 }), { minLength: 1, maxLength: 80 });
const each = fc.integer({ min: 1, max: 10 });

describe('a line of people', () => {
  test('moves on when the one before is done, and waits for whoever is late', () => {
    expect(countedAt([10, 0, 1], 2)).toEqual([2, 4, 12]);
    expect(countedAt([], 2)).toEqual([]);
  });

  test('that gets one more each second, and loses one in two, is gone after twice as long (Newell, chap. 2)', () => {
    const counted = countedAt(
      Array.from({ length: 100 }, (_, second) => second),
      2,
    );
    expect(counted.at(-1)).toBe(200);
    expect(counted.filter((done) => done <= 100)).toHaveLength(50);
  });

  test('is gone when the worst moment says: those still to come, one after the other', () => {
    fc.assert(
      fc.property(arrivals, each, (some, seconds) => {
        const sorted = some.toSorted((one, other) => one - other);
        const latest = sorted.map((arrival, index) => arrival + (some.length - index) * seconds);
        expect(countedAt(some, seconds).at(-1)).toBe(Math.max(...latest));
      }),
    );
  });

  test('counts nobody before coming, and never two at once', () => {
    fc.assert(
      fc.property(arrivals, each, (some, seconds) => {
        const sorted = some.toSorted((one, other) => one - other);
        const counted = countedAt(some, seconds);
        counted.forEach((done, index) => {
          expect(done - sorted[index]!).toBeGreaterThanOrEqual(seconds);
          expect(done - (counted[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(seconds);
        });
      }),
    );
  });
});
