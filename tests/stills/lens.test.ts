import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeOf, sight } from '../../src/floorplan/shot.ts';
import { eye, type Row } from '../../src/stills/lens.ts';

const metres = fc.integer({ min: -300, max: 300 }).map((tenths) => tenths / 10);

test('the lens sees what the plan says is seen', () => {
  const shots = fc.record({
    at: fc.record({ x: metres, y: metres }),
    height: metres,
    heading: fc.integer({ min: -720, max: 720 }),
    pitch: fc.integer({ min: -85, max: 85 }),
    fieldOfView: fc.integer({ min: 5, max: 110 }),
  });
  fc.assert(
    fc.property(shots, metres, metres, metres, (shot, x, y, height) => {
      const lens = eye(shot, 1.5);
      const [right, up, ahead] = [lens.right, lens.up, lens.ahead].map(
        ([a, b, c, offset]: Row) => a * x + b * height + c * y + offset,
      ) as [number, number, number];
      const seen = sight(shot, { x, y, height });
      const edge = edgeOf(shot.fieldOfView);
      expect(ahead).toBeCloseTo(seen.ahead, 6);
      fc.pre(Math.abs(ahead) > 0.1);
      expect(right / ahead).toBeCloseTo(seen.right / edge / 1.5, 5);
      expect(up / ahead).toBeCloseTo(seen.up / edge, 5);
    }),
  );
});
