import sharp from 'sharp';
import { expect, test } from 'vitest';
import { buildHall } from '../../src/form/hall-form.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { plasterLight } from '../../src/scene/plaster-light.ts';
import { hallMesh } from '../../src/stills/hall-mesh.ts';
import { lightMap } from '../../src/stills/texture.ts';
import { EVERY_KIND } from '../scene/some-walk.ts';
import { drawn, square } from './some-scenes.ts';

test('plaster in full light is as white as it is, in the shade darker and a little cooler', () => {
  const rounded = (grey: number) => plasterLight(grey).map((share) => Math.round(share * 1000) / 1000);
  expect([0, 0.35, 0.7, 1].map(rounded)).toEqual([
    [0, 0, 0],
    [0.089, 0.095, 0.105],
    [0.43, 0.446, 0.472],
    [1, 1, 1],
  ]);
});

test('a hall stands under its light map, in the layout that it was baked in', async () => {
  const plan = planHall(EVERY_KIND);
  const { width, height } = buildHall(plan);
  const light = await sharp(new Uint8Array(width * height).fill(255), { raw: { width, height, channels: 1 } })
    .webp({ lossless: true })
    .toBuffer();
  const { map, positions, uvs, colours } = await hallMesh(plan, light);
  expect(map).toMatchObject({ kind: 'light', width, height });
  expect([uvs!.length / 2, colours!.values.length / 3]).toEqual([positions.length / 3, positions.length / 3]);
});

test('what shines itself is not darkened by a dark light map', () => {
  const map = lightMap(2, 1, [0, 0], plasterLight);
  const middle = (uvs: number[]) => drawn([square(2, 2, { map, uvs })])[4]![4];
  expect(middle([0, 0, 1, 0, 1, 1, 0, 1])).toBe(0);
  expect(middle(Array<number>(8).fill(-1))).toBe(255);
});
