import { type BufferGeometry } from 'three';
import { describe, expect, test } from 'vitest';
import { compileMaquette, packMaquette } from '../../src/maquettes/compile.ts';
import { BUILDERS } from '../../src/maquettes/index.ts';
import { BRIGHTEST, DARKEST } from '../../src/maquettes/light.ts';
import { unpack } from '../../src/maquettes/unpack.ts';
import { assemble } from '../../src/model/assemble.ts';
import { exhibitsOf, stands, type Exhibit } from '../../src/model/exhibition.ts';
import { MAQUETTES, type MaquetteName } from '../../src/model/maquettes.ts';
import { readContent } from '../../src/model/read.ts';
import { validate } from './validate.ts';

const MOST_TRIANGLES = 4000;
const MOST_BYTES = 34_000;
/**
 * What is eight metres long or more and walked along at true size is seen a piece at a time, from as near as a desk: each of
 * its metres may have a quarter of what a thing may have that is seen whole.
 */
const WALKED_ALONG: ReadonlySet<MaquetteName> = new Set<MaquetteName>(['tile-wall', 'demarcation-strip']);
const sharesOf = (name: MaquetteName) => (WALKED_ALONG.has(name) ? MAQUETTES[name].size[0] / 4 : 1);
/** Building bakes light by casting rays; on a busy machine the largest takes some seconds. */
const PATIENCE_MS = 60_000;

const names = Object.keys(MAQUETTES) as MaquetteName[];

/** Each maquette is built once for all tests. */
const built = new Map<MaquetteName, BufferGeometry>();
const build = (name: MaquetteName) => {
  const geometry = built.get(name) ?? BUILDERS[name]();
  built.set(name, geometry);
  geometry.computeBoundingBox();
  return { geometry, box: geometry.boundingBox! };
};

const numbersOf = (geometry: BufferGeometry, attribute: string) => Array.from(geometry.getAttribute(attribute).array);

/** Two per cent of a size; for what is smaller than five centimetres, a millimetre. */
const tolerance = (metres: number) => (metres < 0.05 ? 0.001 : metres * 0.02);

describe.each(names)('the maquette "%s"', (name) => {
  test('is as large as the catalogue says', { timeout: PATIENCE_MS }, () => {
    const { box } = build(name);
    const [width, height, depth] = MAQUETTES[name].size;
    expect(Math.abs(box.max.x - box.min.x - width), 'width').toBeLessThanOrEqual(tolerance(width));
    expect(Math.abs(box.max.y - box.min.y - height), 'height').toBeLessThanOrEqual(tolerance(height));
    expect(Math.abs(box.max.z - box.min.z - depth), 'depth').toBeLessThanOrEqual(tolerance(depth));
  });

  test('stands on the floor, the middle of its footprint at the origin', () => {
    const { box } = build(name);
    const [width, , depth] = MAQUETTES[name].size;
    expect(Math.abs(box.min.y), 'foot').toBeLessThanOrEqual(0.002);
    expect(Math.abs(box.max.x + box.min.x) / 2, 'middle from left to right').toBeLessThanOrEqual(tolerance(width));
    expect(Math.abs(box.max.z + box.min.z) / 2, 'middle from front to back').toBeLessThanOrEqual(tolerance(depth));
  });

  test('is made of few triangles and whole numbers only', () => {
    const { geometry } = build(name);
    expect(geometry.getAttribute('position').count / 3).toBeLessThanOrEqual(MOST_TRIANGLES * sharesOf(name));
    for (const attribute of ['position', 'normal', 'color']) {
      expect(numbersOf(geometry, attribute).every(Number.isFinite), attribute).toBe(true);
    }
  });

  test('is white, with a little light blue, and nowhere dark', () => {
    const { geometry } = build(name);
    const colours = numbersOf(geometry, 'color');
    const blues = colours.filter((_, i) => i % 3 === 2);
    const reds = colours.filter((_, i) => i % 3 === 0);
    expect(Math.max(...colours)).toBeLessThanOrEqual(BRIGHTEST + 1e-6);
    expect(Math.min(...blues)).toBeGreaterThan(DARKEST * 0.75);
    expect(reds.every((red, i) => red <= blues[i]! + 1e-6)).toBe(true);
  });
});

describe('a hall', () => {
  test(
    'has models that together leave half of its 150,000 triangles to the building and what hangs there',
    { timeout: PATIENCE_MS },
    async () => {
      const { exhibition } = assemble(await readContent('content'));
      const trianglesOf = ({ model: { from } }: Extract<Exhibit, { model: unknown }>) =>
        'maquette' in from ? build(from.maquette as MaquetteName).geometry.getAttribute('position').count / 3 : 0;
      const sums = exhibition!.halls.map((hall) =>
        exhibitsOf(hall)
          .filter(stands)
          .reduce((sum, exhibit) => sum + trianglesOf(exhibit), 0),
      );
      expect(Math.max(...sums)).toBeLessThanOrEqual(75_000);
      expect(Math.min(...sums)).toBeGreaterThan(0);
    },
  );
});

describe('a compiled maquette', () => {
  test.each(names)('of "%s" is a small binary glTF', { timeout: PATIENCE_MS }, async (name) => {
    const bytes = await packMaquette(name, build(name).geometry);
    expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('glTF');
    expect(bytes.byteLength).toBeLessThanOrEqual(MOST_BYTES * sharesOf(name));
  });

  test.each(names)(
    'of "%s" is in order for Khronos’ validator, packed and plain',
    { timeout: PATIENCE_MS },
    async (name) => {
      const packed = await packMaquette(name, build(name).geometry);
      // What meshopt has packed, the validator cannot look into; the plain file holds the same.
      expect([await validate(packed), await validate(await unpack(packed))]).toEqual([[], []]);
    },
  );

  test('has the same bytes each time', { timeout: PATIENCE_MS }, async () => {
    expect(await compileMaquette('blue-helmet')).toEqual(await compileMaquette('blue-helmet'));
  });
});
