import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  costOf,
  isGone,
  wayOf,
  type Aim,
  type Season,
} from '../../../src/stations/vehicle-and-patrol-tracking/model.ts';
import { COLUMNS, kilometresOf, ROADS, ROWS } from '../../../src/stations/vehicle-and-patrol-tracking/roads.ts';
import { squareName } from '../../../src/stations/settings.ts';

const AIMS: readonly Aim[] = ['time', 'trouble', 'fuel'];
const SEASONS: readonly Season[] = ['dry', 'rain'];
const SQUARES = Array.from({ length: COLUMNS * ROWS }, (_, index) =>
  squareName({ column: index % COLUMNS, row: Math.floor(index / COLUMNS) }),
);
const square = fc.constantFrom(...SQUARES);

describe('the way of a convoy', () => {
  test('costs what its roads cost: hours and litres added, chances to get through multiplied', () => {
    const { places, cost } = wayOf('time', 'dry', 'A1');
    expect(places).toEqual(['B5', 'D3', 'F5', 'H3', 'K3']);
    // Three roads of two squares across, one of three along: 1.2 × 15 km each square.
    const kilometres = 18 * (3 * Math.hypot(2, 2) + 3);
    expect(cost).toEqual({
      kilometres: expect.closeTo(kilometres, 9) as number,
      hours: expect.closeTo(kilometres / 40, 9) as number,
      litres: expect.closeTo(kilometres * 0.35, 9) as number,
      trouble: expect.closeTo(1 - 0.999 * 0.994 * 0.992 * 0.996, 12) as number,
    });
  });

  test('is another one for each aim in the dry season', () => {
    expect(AIMS.map((aim) => wayOf(aim, 'dry', 'A1').places.join(' '))).toEqual([
      'B5 D3 F5 H3 K3',
      'B5 D7 F8 I8 J6 K3',
      'B5 D3 F2 H3 K3',
    ]);
  });

  test('keeps off the bridges that are gone, and there always is one', () => {
    for (const engineers of SQUARES)
      for (const aim of AIMS) {
        const { places } = wayOf(aim, 'rain', engineers);
        const taken = places.slice(1).map((to, index) => [places[index]!, to].sort().join('–'));
        const gone = ROADS.filter((road) => isGone(road, 'rain', engineers)).map(({ ends }) =>
          [...ends].sort().join('–'),
        );
        expect(taken.filter((road) => gone.includes(road))).toEqual([]);
      }
  });

  test('has the least of what is aimed at, whatever else is aimed at instead', () => {
    const measure = { time: 'hours', trouble: 'trouble', fuel: 'litres' } as const;
    fc.assert(
      fc.property(fc.constantFrom(...SEASONS), square, (season, engineers) => {
        for (const aim of AIMS)
          for (const other of AIMS)
            expect(wayOf(aim, season, engineers).cost[measure[aim]]).toBeLessThanOrEqual(
              wayOf(other, season, engineers).cost[measure[aim]] + 1e-12,
            );
      }),
    );
  });

  test('is never quicker in the rain, nor slower for a repair', () => {
    for (const engineers of SQUARES) {
      const [dry, rain, alone] = [
        wayOf('time', 'dry', engineers),
        wayOf('time', 'rain', engineers),
        wayOf('time', 'rain', 'A1'),
      ];
      expect(rain.cost.hours).toBeGreaterThanOrEqual(dry.cost.hours - 1e-12);
      expect(rain.cost.hours).toBeLessThanOrEqual(alone.cost.hours + 1e-12);
    }
  });
});

test('a road is a fifth longer than the straight line, and as fast as dry gravel where engineers are', () => {
  const track = ROADS.find(({ ends }) => ends.join() === 'D3,F2')!;
  const kilometres = 1.2 * 15 * Math.hypot(2, 1);
  expect(kilometresOf(track)).toBeCloseTo(kilometres, 9);
  expect(costOf(track, 'rain', 'A1').hours).toBeCloseTo(kilometres / 10, 9);
  expect(costOf(track, 'rain', 'F2').hours).toBeCloseTo(kilometres / 40, 9);
});
