import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { turn } from '../../../src/floorplan/geometry.ts';
import { Turntable } from '../../../src/scene/turning/turntable.ts';
import { tries } from '../../floorplan/some-halls.ts';

/** Frame by frame, until nothing moves; tells where the medal was after each. */
function letTurn(table: Turntable, frame = 1 / 60): number[] {
  const seen: number[] = [];
  for (let isMoving = true; isMoving;) {
    isMoving = table.advance(frame);
    seen.push(table.degreesOf('medal'));
    expect(seen.length).toBeLessThan(10_000);
  }
  return seen;
}

describe('a turntable', () => {
  test('turns softly: it sets out slowly, comes to rest slowly and never goes back', () => {
    const table = new Turntable();
    table.turn('medal', 30);
    expect(table.degreesOf('medal')).toBe(0);
    const seen = letTurn(table);
    const steps = seen.map((degrees, frame) => degrees - (seen[frame - 1] ?? 0));
    const fastest = steps.indexOf(Math.max(...steps));
    expect(seen.at(-1)).toBe(30);
    expect(steps.every((step) => step > 0)).toBe(true);
    expect(fastest).toBeGreaterThan(2);
    expect(steps[0]).toBeLessThan(steps[fastest]! / 2);
    expect(steps.at(-2)).toBeLessThan(steps[fastest]! / 20);
  });

  test('steps in quick succession add up', () => {
    const table = new Turntable();
    table.turn('medal', 30);
    table.advance(0.1);
    table.turn('medal', 30);
    table.turn('medal', -90);
    expect(table.meantFor('medal')).toBe(-30);
    expect(letTurn(table).at(-1)).toBe(-30);
  });

  test('is turned at once where motion is unwelcome', () => {
    const table = new Turntable();
    table.turn('medal', 30, true);
    expect([table.degreesOf('medal'), table.advance(1)]).toEqual([30, false]);
    table.turnBack('medal', true);
    expect([table.degreesOf('medal'), table.advance(1)]).toEqual([0, false]);
  });

  test('is where a hand pulls it, and stays there', () => {
    const table = new Turntable();
    table.turn('medal', 30);
    table.advance(0.1);
    const held = table.degreesOf('medal');
    table.pull('medal', 5);
    expect(table.degreesOf('medal')).toBe(held + 5);
    expect(table.advance(0.1)).toBe(false);
    expect(table.degreesOf('medal')).toBe(held + 5);
  });

  test('turns back the shorter way round', () => {
    const table = new Turntable();
    table.turn('medal', 330, true);
    table.turnBack('medal');
    expect(Math.min(...letTurn(table))).toBeGreaterThanOrEqual(-30);
    expect(table.degreesOf('medal')).toBe(0);
  });

  test('turns each model by itself', () => {
    const table = new Turntable();
    table.turn('medal', 60, true);
    table.turn('helmet', -30, true);
    table.turnBack('medal', true);
    expect(table.exhibits.map((exhibit) => [exhibit, table.degreesOf(exhibit)])).toEqual([
      ['medal', 0],
      ['helmet', -30],
    ]);
  });

  test('takes no leap after a rest', () => {
    const table = new Turntable();
    table.turn('medal', 30);
    table.advance(60);
    expect(table.degreesOf('medal')).toBeLessThan(15);
  });

  test('turns alike on every screen, whatever is asked when', () => {
    const anyAsking = fc.array(
      fc.record({ tenths: fc.integer({ min: 0, max: 8 }), degrees: fc.constantFrom(30, -30, 'back' as const) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anyAsking, fc.integer({ min: 1, max: 12 }), (asked, frames) => {
        const turned = [1, frames].map((count) => {
          const table = new Turntable();
          for (const { tenths, degrees } of asked) {
            if (degrees === 'back') table.turnBack('medal');
            else table.turn('medal', degrees);
            for (let frame = 0; frame < tenths * count; frame++) table.advance(0.1 / count);
          }
          const seen = table.degreesOf('medal');
          letTurn(table);
          return { seen, left: turn(table.degreesOf('medal'), table.meantFor('medal')) };
        });
        // It may have come to rest in one of the frames between.
        expect(Math.abs(turn(turned[0]!.seen, turned[1]!.seen))).toBeLessThan(0.5);
        expect(turned.map(({ left }) => left)).toEqual([0, 0]);
      }),
      tries(200),
    );
  });
});
