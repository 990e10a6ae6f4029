import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { buildHall } from '../../src/form/hall-form.ts';
import { dotsOf } from '../../src/light/bake/dots.ts';
import { DAYLIGHTS } from '../../src/model/schema/hall.ts';
import { PATIENT, smallHall, tries } from '../floorplan/some-halls.ts';

test('each dot of any hall looks somewhere: no sheet is so thin that it has no front', PATIENT, () => {
  fc.assert(
    fc.property(smallHall, fc.constantFrom(...DAYLIGHTS), (hall, daylight) => {
      const plan = planHall({ ...hall, building: { ...hall.building, daylight } });
      const { normals, pieces } = dotsOf(buildHall(plan, 6));
      const lengths = Array.from(pieces, (_, dot) => Math.hypot(...normals.subarray(dot * 3, dot * 3 + 3)));
      expect(lengths.filter((length) => Math.abs(length - 1) > 1e-3)).toEqual([]);
    }),
    tries(12),
  );
});
