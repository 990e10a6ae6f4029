import { beforeAll, expect, test } from 'vitest';
import { compileMaquette } from '../../src/maquettes/compile.ts';
import { openGlb } from '../../src/maquettes/glb.ts';
import { inscribe } from '../../src/maquettes/inscribe.ts';
import { unpack } from '../../src/maquettes/unpack.ts';
import { MAQUETTES } from '../../src/model/maquettes.ts';
import { validate } from './validate.ts';

const INSCRIPTION = { title: '메달 — a medal', credit: 'Us', licence: 'CC-BY-4.0', sources: ['news'] };

let medal: Uint8Array;
beforeAll(async () => {
  medal = await compileMaquette('medal');
});

test('a model says in its file what it is, packed and plain', async () => {
  const inscribed = inscribe(medal, INSCRIPTION);
  const says = {
    copyright: 'Us',
    extras: { title: '메달 — a medal', licence: 'CC-BY-4.0', sources: ['news'] },
  };
  expect(openGlb(inscribed).description.asset).toMatchObject(says);
  expect(openGlb(await unpack(inscribed)).description.asset).toMatchObject(says);
  expect(await validate(inscribed)).toEqual([]);
});

test('its geometry stays as it was', () => {
  expect(openGlb(inscribe(medal, INSCRIPTION)).rest).toEqual(openGlb(medal).rest);
});

test('whoever is named already stays named', () => {
  const theirs = inscribe(medal, { ...INSCRIPTION, credit: 'Kim Min' });
  expect(openGlb(inscribe(theirs, INSCRIPTION)).description.asset.copyright).toBe('Kim Min');
});

test('a plain model needs no extension, and counts in metres', async () => {
  const { description } = openGlb(await unpack(medal));
  expect(description.extensionsRequired).toBeUndefined();
  const { min = [], max = [] } = description.accessors[description.meshes[0]!.primitives[0]!.attributes.POSITION]!;
  MAQUETTES.medal.size.forEach((metres, axis) => expect(max[axis]! - min[axis]!).toBeCloseTo(metres, 3));
});
