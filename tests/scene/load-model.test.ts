import { MeshoptDecoder } from 'meshoptimizer/decoder';
import { BufferAttribute, Vector3 } from 'three';
import { afterEach, expect, test, vi } from 'vitest';
import { compileMaquette } from '../../src/maquettes/compile.ts';
import { MAQUETTES } from '../../src/model/maquettes.ts';
import { loadModel, readModel } from '../../src/scene/load-model.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const medal = async () => (await compileMaquette('medal')).slice().buffer;

test('a maquette that was packed is read as large as it was', async () => {
  await MeshoptDecoder.ready;
  const { geometry, position, scale } = readModel(await medal(), MeshoptDecoder);
  geometry.computeBoundingBox();
  const size = geometry.boundingBox!.getSize(new Vector3()).multiply(new Vector3(...scale));
  const [width, height, depth] = MAQUETTES.medal.size;
  expect(size.x).toBeCloseTo(width, 2);
  expect(size.y).toBeCloseTo(height, 2);
  expect(size.z).toBeCloseTo(depth, 2);
  expect(geometry.boundingBox!.min.y * scale[1] + position[1]).toBeCloseTo(0, 3);
});

test('its colours are between black and white, and its triangles have corners that are there', async () => {
  await MeshoptDecoder.ready;
  const { geometry } = readModel(await medal(), MeshoptDecoder);
  const [position, colour] = [geometry.getAttribute('position'), geometry.getAttribute('color')];
  expect(colour.count).toBe(position.count);
  expect(colour.normalized).toBe(true);
  expect(geometry.index).toBeInstanceOf(BufferAttribute);
  expect(Math.max(...geometry.index!.array)).toBe(position.count - 1);
  expect(Math.min(...Array.from({ length: colour.count }, (_, index) => colour.getZ(index)))).toBeGreaterThan(0.3);
});

test('each file is fetched once, however often it is shown', async () => {
  const file = await medal();
  const fetched = vi.fn(() => Promise.resolve(new Response(file)));
  vi.stubGlobal('fetch', fetched);
  const [one, other] = await Promise.all([loadModel('/once.glb'), loadModel('/once.glb')]);
  expect(one).toBeDefined();
  expect(other).toBe(one);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('a file that cannot be had at first is told once, and comes when it can be had', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.useFakeTimers();
  const file = await medal();
  let tries = 0;
  vi.stubGlobal('fetch', () => Promise.resolve(++tries < 3 ? new Response('', { status: 404 }) : new Response(file)));
  vi.stubGlobal('addEventListener', () => undefined);
  const model = loadModel('/late.glb');
  await vi.advanceTimersByTimeAsync(10_000);
  expect((await model).geometry.getAttribute('position').count).toBeGreaterThan(100);
  expect(warn.mock.calls.map(([words]) => words as string)).toEqual([
    '/late.glb could not be loaded; its place stays marked.',
  ]);
});
