import { expect, test } from 'vitest';
import { placementOf } from '../../src/floorplan/floor-plan.ts';
import { compileMaquette } from '../../src/maquettes/compile.ts';
import { furnish, modelMesh } from '../../src/stills/furnish.ts';
import { signsOf } from '../../src/scene/signs/signs.ts';
import { EVERY_KIND, walkOf } from '../scene/some-walk.ts';

const compiled = compileMaquette('medal');
const medal = async () => (await compiled).slice().buffer;
const SHEET = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"><rect width="8" height="6"/></svg>';
const data = walkOf(EVERY_KIND);

test('everything that the walk shows is there: models, what hangs, and all writing', async () => {
  const furnishings = furnish(data, {
    model: medal,
    hanging: () => Promise.resolve(SHEET),
    faces: { files: [], family: 'none' },
  });
  const meshes = await Promise.all(furnishings.map((furnishing) => furnishing.mesh()));
  expect(meshes.filter(({ map }) => map?.kind !== 'picture')).toHaveLength(3);
  expect(meshes.filter(({ map, layer }) => map?.kind === 'picture' && !layer)).toHaveLength(2);
  expect(meshes.filter(({ layer }) => layer)).toHaveLength(signsOf(data).length);
});

test('of the models, those of what is imagined are hatched, and those only', async () => {
  const mixed = walkOf(EVERY_KIND);
  mixed.exhibits['medal']!.evidence = 'documented';
  mixed.exhibits['gate']!.evidence = 'inferred';
  const stock = { model: medal, hanging: () => Promise.resolve(SHEET), faces: { files: [], family: 'none' } };
  const things = furnish(mixed, stock).filter(({ sharpness }) => sharpness === undefined);
  const meshes = await Promise.all(things.map((thing) => thing.mesh()));
  expect(meshes.map(({ map }) => map?.kind)).toEqual(['hatching', undefined, undefined]);
});

test('a model stands where the plan says, on its plinth', async () => {
  const placement = placementOf(data.plan, 'medal');
  const { positions, place } = await modelMesh(await medal(), placement);
  const heights: number[] = [];
  for (let at = 0; at < positions.length; at += 3)
    heights.push(
      place![4] * positions[at]! + place![5] * positions[at + 1]! + place![6] * positions[at + 2]! + place![7],
    );
  expect(Math.min(...heights)).toBeCloseTo(placement.base, 2);
  expect(Math.max(...heights)).toBeCloseTo(placement.base + 0.07, 1);
});
