import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInside, move } from '../../src/floorplan/geometry.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { assemble } from '../../src/model/assemble.ts';
import { exhibitsOf } from '../../src/model/exhibition.ts';
import { readContent } from '../../src/model/read.ts';
import { STATIONS } from '../../src/model/stations.ts';
import type { Shape, Spot } from '../../src/stations/in-hall.ts';
import { loadStation } from '../../src/stations/load-station.ts';
import { startOf } from '../../src/stations/settings.ts';
import { settingsOf } from './some-settings.ts';

/** What stations show in the halls as they are: where their exhibits really stand. */

const { exhibition } = assemble(await readContent(fileURLToPath(new URL('../../content/', import.meta.url))));

const placed = exhibition!.halls.flatMap((hall) => {
  const plan = planHall(hall);
  return exhibitsOf(hall).flatMap((exhibit) =>
    exhibit.kind === 'station' && exhibit.try
      ? [
          {
            name: exhibit.try,
            plan,
            placement: plan.placements.find((placement) => placement.exhibit === exhibit.id)!,
          },
        ]
      : [],
  );
});

/** Metres that a visitor keeps free before the eyes. */
const NEAREST = 1.2;

test('every station stands in a hall', () => {
  expect([...new Set(placed.map(({ name }) => name))].sort()).toEqual([...STATIONS].sort());
});

describe.each(placed)('$name', async ({ name, plan, placement }) => {
  const { controls, attempt } = await loadStation(name);
  const shapesOf = (some: Parameters<typeof attempt>[0]) => attempt(some).inHall();
  const always = (holds: (shapes: readonly Shape[]) => void) =>
    fc.assert(
      fc.property(settingsOf(controls), (some) => {
        holds(shapesOf(some));
      }),
      { numRuns: 30 },
    );

  test('whatever is set, shows as much as at first, or as little', () => {
    const isSilent = shapesOf(startOf(controls)).length === 0;
    always((shapes) => expect(shapes.length === 0).toBe(isSilent));
  });

  test('shows what can be drawn: shares are from 0 to 1, ways end within four seconds', () => {
    always((shapes) => {
      const faults = shapes.filter((shape) => {
        if (shape.kind === 'mover') return shape.seconds > 4 || shape.side <= 0;
        const share = shape.kind === 'light' ? shape.strength : shape.level;
        return !(share >= 0 && share <= 1);
      });
      expect(faults).toEqual([]);
    });
  });

  test('goes through no wall, ceiling or floor, and comes near to nobody’s eyes', () => {
    const room = plan.rooms.find(({ area }) => area === placement.area)!;
    const { at, heading, base, viewpoint } = placement;
    const reach = Math.hypot(viewpoint.at.x - at.x, viewpoint.at.y - at.y) - NEAREST;
    const isFine = ([x, y, z]: Spot) =>
      isInside(plan.outline, move(move(at, heading - 90, x), heading, z)) &&
      base + y >= 0 &&
      base + y < room.ceiling &&
      z < reach;
    always((shapes) => expect(shapes.flatMap(spotsOf).filter((spot) => !isFine(spot))).toEqual([]));
  });
});

/** Where it reaches. */
function spotsOf(shape: Shape): readonly Spot[] {
  if (shape.kind === 'light') return shape.corners;
  if (shape.kind === 'mover') return shape.way;
  const {
    foot: [x, y, z],
    size: { width, height, depth },
  } = shape;
  return [-1, 1].flatMap((right) =>
    [-1, 1].flatMap((ahead) =>
      [0, 1].map((up) => [x + (right * width) / 2, y + up * height, z + (ahead * depth) / 2] as const),
    ),
  );
}
