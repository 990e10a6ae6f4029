import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { below, falseAlarmRate, hitRate, together } from '../../../src/stations/smart-perimeter/signal.ts';

const detectability = fc.double({ min: 0, max: 6, noNaN: true });
const threshold = fc.double({ min: -4, max: 6, noNaN: true });

test('the normal distribution is that of the tables', () => {
  const table = [
    [-8, 0],
    [-1.645, 0.0499849],
    [0, 0.5],
    [1, 0.8413447],
    [1.96, 0.9750021],
    [3, 0.9986501],
  ] as const;
  for (const [z, share] of table) expect(below(z)).toBeCloseTo(share, 6);
});

describe('a watcher', () => {
  test('with 80 hits and 40 false alarms in a hundred has a d′ of 1.095, as z(0.8) − z(0.4)', () => {
    expect(falseAlarmRate(0.2533)).toBeCloseTo(0.4, 4);
    expect(hitRate(0.8416 + 0.2533, 0.2533)).toBeCloseTo(0.8, 4);
  });

  test('with a d′ of 0 guesses: hits and false alarms are equally many', () => {
    fc.assert(
      fc.property(threshold, (at) => {
        expect(hitRate(0, at)).toBeCloseTo(falseAlarmRate(at), 9);
      }),
    );
  });

  test('trades hits for false alarms: a higher threshold lessens both, a greater d′ adds hits alone', () => {
    fc.assert(
      fc.property(detectability, threshold, fc.double({ min: 0, max: 2, noNaN: true }), (some, at, more) => {
        // The approximation bends by less than a ten-millionth.
        expect(hitRate(some, at + more)).toBeLessThanOrEqual(hitRate(some, at) + 2e-7);
        expect(falseAlarmRate(at + more)).toBeLessThanOrEqual(falseAlarmRate(at) + 2e-7);
        expect(hitRate(some + more, at)).toBeGreaterThanOrEqual(hitRate(some, at) - 2e-7);
        expect(hitRate(some, at)).toBeGreaterThanOrEqual(falseAlarmRate(at) - 2e-7);
      }),
    );
  });

  test('has an area under its curve of Φ(d′/√2): how often the right one of two is chosen (Green & Swets)', () => {
    for (const some of [0, 0.5, 1, 2, 3.5]) {
      let area = 0;
      for (let at = -8; at < 12; at += 0.01) {
        const width = falseAlarmRate(at) - falseAlarmRate(at + 0.01);
        area += (width * (hitRate(some, at) + hitRate(some, at + 0.01))) / 2;
      }
      expect(area).toBeCloseTo(below(some / Math.SQRT2), 4);
    }
  });
});

test('two who watch together are better than one: 3 and 4 make 5, and nobody adds nothing', () => {
  expect(together(3, 4)).toBe(5);
  expect(together(2.5, 0)).toBe(2.5);
  expect(together()).toBe(0);
});
