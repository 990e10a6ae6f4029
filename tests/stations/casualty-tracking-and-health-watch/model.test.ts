import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byTrack,
  isKept,
  peopleOf,
  reachOf,
  straight,
  timesAt,
  timesOf,
  type Means,
} from '../../../src/stations/casualty-tracking-and-health-watch/model.ts';
import { COLUMNS, placeOf, ROWS } from '../../../src/stations/casualty-tracking-and-health-watch/map.ts';
import { squareName } from '../../../src/stations/settings.ts';

const square = fc
  .record({ column: fc.nat({ max: COLUMNS - 1 }), row: fc.nat({ max: ROWS - 1 }) })
  .map((at) => squareName(at));
const means: fc.Arbitrary<Means> = fc.record({
  helicopter: square,
  ambulance: square,
  ready: fc.constantFrom(15, 30, 45),
  aided: fc.nat({ max: 10 }),
});

describe('ways', () => {
  test('along the squares are 4/π times as long as straight ones, the mean of all directions (Larson & Odoni, chap. 3)', () => {
    const DIRECTIONS = 3600;
    const from = { x: 0, y: 0 };
    const ratios = Array.from({ length: DIRECTIONS }, (_, index) => {
      const turn = (2 * Math.PI * index) / DIRECTIONS;
      const to = { x: Math.cos(turn), y: Math.sin(turn) };
      return byTrack(from, to) / straight(from, to);
    });
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / DIRECTIONS).toBeCloseTo(4 / Math.PI, 5);
  });

  test('are at most √2 times as long, never shorter, and the same there and back', () => {
    fc.assert(
      fc.property(square, square, (one, other) => {
        const [from, to] = [placeOf(one), placeOf(other)];
        expect(byTrack(from, to)).toBeGreaterThanOrEqual(straight(from, to) - 1e-9);
        expect(byTrack(from, to)).toBeLessThanOrEqual(Math.SQRT2 * straight(from, to) + 1e-9);
        expect(byTrack(to, from)).toBe(byTrack(from, to));
      }),
    );
  });
});

describe('help', () => {
  const camp: Means = { helicopter: 'C5', ambulance: 'C5', ready: 30, aided: 0 };

  test('by night comes by road: ten minutes to leave, 45 for thirty kilometres, 15 to load, 45 back', () => {
    expect(timesAt(placeOf('E5'), true, camp, true)).toEqual({ aid: 3, care: 55, surgery: 115 });
  });

  test('by day comes by air, if that is faster: 35 minutes to leave, and 33 kilometres in nine', () => {
    const flight = (60 * Math.hypot(30, 15)) / 220;
    expect(timesAt(placeOf('E4'), false, camp, false)).toEqual({
      aid: expect.closeTo(35 + flight, 9) as number,
      care: expect.closeTo(35 + flight, 9) as number,
      surgery: expect.closeTo(35 + flight + 15 + flight, 9) as number,
    });
  });

  test('keeps the rule up to its last minute, and not after', () => {
    expect(isKept({ aid: 10, care: 60, surgery: 120 })).toBe(true);
    expect(isKept({ aid: 10.1, care: 60, surgery: 120 })).toBe(false);
    expect(isKept({ aid: 10, care: 60.1, surgery: 120 })).toBe(false);
    expect(isKept({ aid: 10, care: 60, surgery: 120.1 })).toBe(false);
  });

  test('comes in order, and by night never sooner than by day', () => {
    fc.assert(
      fc.property(means, (some) => {
        for (const { day, night } of timesOf(some)) {
          for (const { aid, care, surgery } of [day, night]) {
            expect(aid).toBeLessThanOrEqual(care);
            expect(care).toBeLessThan(surgery);
            expect(surgery).toBeLessThan(24 * 60);
          }
          expect(night.care).toBeGreaterThanOrEqual(day.care);
          expect(night.surgery).toBeGreaterThanOrEqual(day.surgery);
        }
      }),
    );
  });

  test('comes nowhere later for one more post with first-aiders or a shorter notice, but takes more people', () => {
    fc.assert(
      fc.property(
        means.filter(({ aided, ready }) => aided < 10 && ready > 15),
        (some) => {
          for (const more of [
            { ...some, aided: some.aided + 1 },
            { ...some, ready: some.ready - 15 },
          ]) {
            const after = timesOf(more);
            timesOf(some).forEach(({ day, night }, index) => {
              for (const step of ['aid', 'care', 'surgery'] as const) {
                expect(after[index]!.day[step]).toBeLessThanOrEqual(day[step]);
                expect(after[index]!.night[step]).toBeLessThanOrEqual(night[step]);
              }
            });
            expect(peopleOf(more)).toBeGreaterThan(peopleOf(some));
          }
        },
      ),
    );
  });

  test('within the hour comes just where the lines on the map say', () => {
    fc.assert(
      fc.property(means, square, (some, at) => {
        const { helicopter, ambulance } = reachOf(some.ready);
        const post = placeOf(at);
        const [flown, driven] = [straight(placeOf(some.helicopter), post), byTrack(placeOf(some.ambulance), post)];
        expect(timesAt(post, true, some, false).care <= 60).toBe(flown <= helicopter || driven <= ambulance);
        expect(timesAt(post, true, some, true).care <= 60).toBe(driven <= ambulance);
      }),
    );
  });
});
