import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LENGTH } from '../../../src/stations/smart-perimeter/fence.ts';
import { falseAlarmRate, hitRate } from '../../../src/stations/smart-perimeter/signal.ts';
import { watchFence } from '../../../src/stations/smart-perimeter/watch.ts';

const devices = fc.record({ cameras: fc.nat(24), cable: fc.nat(14).map((reels) => reels * 200) });
const thresholds = fc.record({
  day: fc.double({ min: 0.8, max: 4, noNaN: true }),
  night: fc.double({ min: 0.8, max: 4, noNaN: true }),
});

describe('a fence', () => {
  test('with a cable all around is one watcher: 560 movements by day, 280 by night, d′ 2.5', () => {
    const { day, night } = watchFence({ cameras: 0, cable: LENGTH }, { day: 2, night: 1.5 });
    expect(day.falseAlarms).toBeCloseTo(560 * falseAlarmRate(2), 9);
    expect(night.falseAlarms).toBeCloseTo(280 * falseAlarmRate(1.5), 9);
    expect([day.seen, night.seen]).toEqual([
      expect.closeTo(hitRate(2.5, 2), 9) as number,
      expect.closeTo(hitRate(2.5, 1.5), 9) as number,
    ]);
  });

  test('without devices sees nothing and never rings', () => {
    const { day } = watchFence({ cameras: 0, cable: 0 }, { day: 1, night: 1 });
    expect(day).toMatchObject({ blind: LENGTH, seen: 0, falseAlarms: 0 });
  });

  test('never notices more than it watches, nor less than by guessing', () => {
    fc.assert(
      fc.property(devices, thresholds, (some, at) => {
        for (const { seen, blind, falseAlarms, curve } of Object.values(watchFence(some, at))) {
          expect(seen).toBeLessThanOrEqual(1 - blind / LENGTH + 1e-9);
          expect(falseAlarms).toBeGreaterThanOrEqual(0);
          for (const point of curve) {
            expect(point.seen).toBeLessThanOrEqual(1 - blind / LENGTH + 1e-9);
            expect(point.seen).toBeGreaterThanOrEqual(point.falseAlarmRate - 2e-7);
          }
        }
      }),
    );
  });

  test('notices less and rings less with a higher threshold; with more cable it notices more', () => {
    fc.assert(
      fc.property(devices, thresholds, fc.double({ min: 0, max: 1, noNaN: true }), (some, at, more) => {
        const before = watchFence(some, at);
        const coarser = watchFence(some, { day: at.day + more, night: at.night + more });
        const laid = watchFence({ ...some, cable: Math.min(LENGTH, some.cable + 200) }, at);
        for (const time of ['day', 'night'] as const) {
          expect(coarser[time].seen).toBeLessThanOrEqual(before[time].seen + 2e-7);
          expect(coarser[time].falseAlarms).toBeLessThanOrEqual(before[time].falseAlarms + 1e-4);
          expect(laid[time].seen).toBeGreaterThanOrEqual(before[time].seen - 2e-7);
          expect(laid[time].blind).toBeLessThanOrEqual(before[time].blind);
        }
      }),
    );
  });
});
