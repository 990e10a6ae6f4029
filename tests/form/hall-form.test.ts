import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FloorPlan } from '../../src/floorplan/floor-plan.ts';
import { isInside } from '../../src/floorplan/geometry.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { roundPlan } from '../../src/floorplan/round-plan.ts';
import { buildHall, GAP, type HallForm, type Piece } from '../../src/form/hall-form.ts';
import { meshOf, type Mesh } from '../../src/form/mesh.ts';
import type { Building } from '../../src/model/exhibition.ts';
import { DAYLIGHTS } from '../../src/model/schema/hall.ts';
import { rays } from '../../src/rays/rays.ts';
import { anyHall, area, hall, PATIENT, thing, tries } from '../floorplan/some-halls.ts';
import { EVERY_KIND } from '../scene/some-walk.ts';

const planWith = (building: Building): FloorPlan => roundPlan(planHall({ ...EVERY_KIND, building }));

/** Halls with every kind of daylight, with a thread of light or without. */
const anyPlan = fc
  .record({ some: anyHall, daylight: fc.constantFrom(...DAYLIGHTS), thread: fc.boolean() })
  .map(({ some, ...building }) => roundPlan(planHall({ ...some, building })));

/** Nine numbers a triangle. */
function trianglesOf(form: HallForm): Float32Array {
  const { positions, triangles } = meshOf(form);
  return Float32Array.from(
    { length: triangles.length * 3 },
    (_, i) => positions[triangles[Math.floor(i / 3)]! * 3 + (i % 3)]!,
  );
}

describe.each(DAYLIGHTS)('a hall with daylight as «%s»', (daylight) => {
  const plan = planWith({ daylight, thread: false });
  const form = buildHall(plan);
  const { nearest } = rays(trianglesOf(form));

  test('is closed: whoever looks around from where exhibits are seen meets the front of a surface, whichever way', () => {
    const leaks: string[] = [];
    for (const { viewpoint, exhibit } of plan.placements) {
      fc.assert(
        fc.property(
          fc.double({ min: 0, max: 360, noNaN: true }),
          fc.double({ min: -89, max: 89, noNaN: true }),
          (turn, pitch) => {
            const [a, b] = [(turn * Math.PI) / 180, (pitch * Math.PI) / 180];
            const hit = nearest(
              viewpoint.at.x,
              1.6,
              viewpoint.at.y,
              Math.cos(b) * Math.sin(a),
              Math.sin(b),
              Math.cos(b) * Math.cos(a),
            );
            if (hit.triangle < 0 || hit.isBack) leaks.push(`${exhibit}: ${turn}° ${pitch}°`);
          },
        ),
        { numRuns: 200 },
      );
    }
    expect(leaks).toEqual([]);
  });

  test('lets the sky in over every room, above its ceiling', () => {
    const skies = form.pieces.filter(({ isSky }) => isSky);
    expect([...new Set(skies.flatMap(({ rooms }) => rooms))]).toEqual(plan.rooms.map((_, index) => index));
    for (const { corners, rooms } of skies)
      for (const [, height] of corners) expect(height).toBeGreaterThan(plan.rooms[rooms[0]!]!.ceiling);
  });

  test('has few triangles', () => {
    expect(meshOf(form).pieces.length).toBeLessThan(6_000);
  });
});

describe('in a hall of any size with any daylight', () => {
  test('no ceiling folds: all of it looks down', PATIENT, () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const form = buildHall(plan);
        const { pieces, ...mesh } = meshOf(form);
        const folded = [...pieces].flatMap((piece, triangle) =>
          form.pieces[piece]!.isOpen && upOf(mesh, triangle) > 1e-5 ? `${piece}/${triangle}` : [],
        );
        expect(folded).toEqual([]);
      }),
      tries(20),
    );
  });

  test('what hangs grows out of its wall: no board has an edge in the room but those of its front', PATIENT, () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { pieces } = buildHall(plan);
        const carriers = plan.placements.flatMap(({ mount }) => (mount === 'wall' ? ['panel', 'label'] : ['stand']));
        const fronts = pieces.flatMap(({ isBoard }, piece) => (isBoard ? [piece] : []));
        expect(fronts.length).toBe(carriers.length);
        const free = fronts.flatMap((front, board) => {
          if (carriers[board] === 'stand') return [];
          const isFront = new Set(pieces[front]!.corners.map(String));
          const sides = pieces.slice(front + 1, front + 5).flatMap(({ corners }) => corners);
          const roots = sides.filter((corner) => !isFront.has(String(corner)));
          expect(roots.length).toBe(8);
          return roots.filter(([x, , y]) => isInside(plan.outline, { x, y }));
        });
        expect(free).toEqual([]);
      }),
      tries(20),
    );
  });

  test('every sheet but those of the thread knows its rooms, each once', PATIENT, () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const isRoom = (room: number) => room in plan.rooms;
        for (const { rooms, grain } of buildHall(plan).pieces) {
          expect(rooms.filter(isRoom)).toEqual([...new Set(rooms)]);
          if (grain !== undefined) expect(rooms.length).toBeGreaterThan(0);
        }
      }),
      tries(20),
    );
  });
});

/** How far a triangle looks up: twice the area that it covers on the floor, negative where it looks down. */
function upOf({ positions, triangles }: Pick<Mesh, 'positions' | 'triangles'>, triangle: number): number {
  const [a, b, c] = [0, 1, 2].map((corner) => {
    const at = 3 * triangles[3 * triangle + corner]!;
    return { x: positions[at]!, z: positions[at + 2]! };
  }) as [Spot, Spot, Spot];
  return (b.z - a.z) * (c.x - a.x) - (b.x - a.x) * (c.z - a.z);
}

interface Spot {
  x: number;
  z: number;
}

test('walls leave the floor in a curve, but stand upright at thresholds', () => {
  const { pieces } = buildHall(planWith({ daylight: 'ribbon', thread: false }));
  const wall = pieces.find(({ columns, rows }) => rows === 6 && columns > 10)!;
  const foot = (column: number, row: number) => wall.corners[row * wall.columns + column]!;
  const middle = wall.columns >> 1;
  const out = (column: number) =>
    Math.hypot(foot(column, 0)[0] - foot(column, 5)[0], foot(column, 0)[2] - foot(column, 5)[2]);
  expect(out(middle)).toBeCloseTo(0.3, 3);
  expect(out(0)).toBeCloseTo(0, 6);
  expect(foot(middle, 0)[1]).toBe(0);
});

test('a thread of light joins the hall’s doors and reaches out to each exhibit, only where the hall wants one', () => {
  const without = buildHall(planWith({ daylight: 'sky', thread: false }));
  const plan = planWith({ daylight: 'sky', thread: true });
  const added = buildHall(plan).pieces.length - without.pieces.length;
  // The line, a ring before each exhibit, and a branch to those rings that are not on the line.
  expect(added).toBeGreaterThanOrEqual(1 + plan.placements.length);
  expect(added).toBeLessThanOrEqual(1 + 2 * plan.placements.length);
});

describe('in the light map', () => {
  test('no sheet lies on another, and none touches the rim: each keeps half a gap around it', PATIENT, () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { pieces, width, height } = buildHall(plan);
        const owner = new Int32Array(width * height).fill(-1);
        const rim = GAP / 2;
        const faults: string[] = [];
        pieces.forEach(({ cell }, index) => {
          if (!cell) return;
          for (let y = cell.y - rim; y < cell.y + cell.height + rim; y++)
            for (let x = cell.x - rim; x < cell.x + cell.width + rim; x++) {
              const dot = y * width + x;
              if (x < 0 || y < 0 || x >= width || y >= height) faults.push(`${index} leaves the map`);
              else if (owner[dot] !== -1) faults.push(`${index} lies on ${owner[dot]}`);
              owner[dot] = index;
            }
        });
        expect(faults).toEqual([]);
      }),
      tries(20),
    );
  });

  test('every lit corner has its place on its own sheet, and what shines itself has none', () => {
    const form = buildHall(planWith({ daylight: 'ribs', thread: true }));
    const { places } = meshOf(form);
    let next = 0;
    for (const piece of form.pieces) {
      for (let corner = 0; corner < piece.corners.length; corner++, next++) {
        const [u, v] = [places[next * 2]! * form.width, places[next * 2 + 1]! * form.height];
        if (piece.cell) expect(isOn(piece.cell, u, v)).toBe(true);
        else expect(u).toBeLessThan(0);
      }
    }
  });

  const isOn = ({ x, y, width, height }: NonNullable<Piece['cell']>, u: number, v: number) =>
    u > x && v > y && u < x + width && v < y + height;

  test('a hall of any size has about as many dots as can be baked in a moment', () => {
    const vast = roundPlan(
      planHall(hall(area('yard', ...Array.from({ length: 8 }, (_, i) => thing(`tank-${i}`, 12, 4))))),
    );
    const dots = buildHall(vast).pieces.reduce((sum, { cell }) => sum + (cell ? cell.width * cell.height : 0), 0);
    expect(dots).toBeGreaterThan(60_000);
    expect(dots).toBeLessThan(130_000);
  });
});
