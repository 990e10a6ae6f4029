import { act, create } from '@react-three/test-renderer';
import { Mesh, type BufferGeometry, type Object3D } from 'three';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placementOf } from '../../../src/floorplan/floor-plan.ts';
import { Answers } from '../../../src/scene/answers/Answers.tsx';
import type { Filling, Light, Mover, Shape } from '../../../src/stations/in-hall.ts';
import { EVERY_KIND, walkOf } from '../some-walk.ts';

const data = walkOf(EVERY_KIND);
const shown = data.plan.placements.map((placement) => ({ placement, exhibit: data.exhibits[placement.exhibit]! }));

const tank = (level: number): Filling => ({
  kind: 'filling',
  foot: [0, 0, 0],
  size: { width: 1, height: 1, depth: 1 },
  level,
  tone: 'blue',
});
const light: Light = {
  kind: 'light',
  corners: [
    [0, 0, 0],
    [1, 0, 0],
    [0, 0, 1],
  ],
  tone: 'blue',
  strength: 0.5,
};
const mover: Mover = {
  kind: 'mover',
  way: [
    [0, 0, 0],
    [4, 0, 0],
  ],
  seconds: 4,
  side: 0.2,
  tone: 'deep',
};

beforeEach(() => {
  // react-three-fiber 9 uses a clock of three's that three warns of.
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const answersIn = (exhibit: string, shapes: readonly Shape[], isStill: boolean) => (
  <Answers shown={shown} answers={new Map([[exhibit, shapes]])} isStill={isStill} />
);

async function show(exhibit: string, first: readonly Shape[], isStill = false) {
  const renderer = await create(answersIn(exhibit, first, isStill));
  const group = () => renderer.scene.children[0]!.instance;
  const meshes = () => group().children.filter((child): child is Mesh => child instanceof Mesh);
  return {
    renderer,
    group,
    meshes,
    next: (shapes: readonly Shape[]) => act(() => renderer.update(answersIn(exhibit, shapes, isStill))),
    /** Lets a tenth of a second pass so often. */
    wait: (tenths: number) => renderer.advanceFrames(tenths, 0.1),
  };
}

const numbers = (mesh: Mesh, name: string, width: number, offset: number) =>
  Array.from(mesh.geometry.getAttribute(name).array).filter((_, index) => index % width === offset);
const heightOf = (mesh: Mesh) => Math.max(...numbers(mesh, 'position', 3, 1));
const rightOf = (mesh: Mesh) => Math.max(...numbers(mesh, 'position', 3, 0));
const opacityOf = (mesh: Mesh) => Math.max(...numbers(mesh, 'color', 4, 3));

test('an answer stands where its exhibit does, and nothing where nothing was tried', async () => {
  const { renderer, group } = await show('medal', [tank(1)]);
  const { at, base, heading } = placementOf(data.plan, 'medal');
  expect(renderer.scene.children).toHaveLength(1);
  expect(group().position.toArray()).toEqual([at.x, base, at.y]);
  expect(group().rotation.y).toBeCloseTo(((180 - heading) * Math.PI) / 180, 9);
});

test('all light is one draw call, all fillings another, all movers a third', async () => {
  const { meshes } = await show('mast', [light, light, tank(0.5), tank(1), mover, mover]);
  expect(meshes()).toHaveLength(3);
  const { meshes: few } = await show('mast', [tank(1)]);
  expect(few()).toHaveLength(1);
});

test('a tank fills softly and then rests; light comes up as softly', async () => {
  const { meshes, wait } = await show('mast', [tank(1), light]);
  const [filling, shine] = meshes() as [Mesh, Mesh];
  expect([heightOf(filling), opacityOf(shine)]).toEqual([expect.closeTo(0.001, 6), 0]);
  await wait(4);
  expect([heightOf(filling), opacityOf(shine)]).toEqual([expect.closeTo(0.5005, 6), expect.closeTo(0.25, 6)]);
  await wait(4);
  expect([heightOf(filling), opacityOf(shine)]).toEqual([1, 0.5]);
});

test('what is set next grows out of what is there', async () => {
  const { meshes, wait, next } = await show('mast', [tank(1)]);
  await wait(8);
  await next([tank(0.2)]);
  const filling = () => meshes()[0]!;
  expect(heightOf(filling())).toBeCloseTo(1, 6);
  await wait(4);
  expect(heightOf(filling())).toBeCloseTo(0.6, 6);
  await wait(4);
  expect(heightOf(filling())).toBeCloseTo(0.2, 6);
});

test('a long rest before it does not swallow its way', async () => {
  const { meshes, renderer } = await show('mast', [mover]);
  await renderer.advanceFrames(1, 60);
  expect(rightOf(meshes()[0]!)).toBeCloseTo(0.1 + 0.1, 6);
});

test('frames are asked for until the last one has arrived, and then no more', async () => {
  const { renderer, wait } = await show('mast', [tank(1), mover]);
  const { instance } = renderer.scene as unknown as { instance: Object3D };
  const root = (instance as unknown as { __r3f: { root: { getState(): { invalidate(): void } } } }).__r3f.root;
  const asked = vi.spyOn(root.getState(), 'invalidate');
  await wait(39);
  expect(asked).toHaveBeenCalledTimes(39);
  await wait(20);
  expect(asked).toHaveBeenCalledTimes(39);
});

test('where motion is unwelcome it is there at once', async () => {
  const { meshes } = await show('mast', [tank(1), light, mover], true);
  const [filling, moved, shine] = meshes() as [Mesh, Mesh, Mesh];
  expect([heightOf(filling), opacityOf(shine)]).toEqual([1, 0.5]);
  expect(rightOf(moved)).toBeCloseTo(4.1, 6);
});

test('what another takes the place of is given back, and so is all when one leaves', async () => {
  const { meshes, next, renderer } = await show('mast', [tank(1), light, mover]);
  const given: BufferGeometry[] = [];
  const watch = () =>
    meshes().map(({ geometry }) => {
      geometry.addEventListener('dispose', () => given.push(geometry));
      return geometry;
    });
  const first = watch();
  await next([tank(0.5)]);
  expect(given).toEqual(expect.arrayContaining(first));
  expect(given).toHaveLength(3);
  const second = watch();
  await renderer.unmount();
  expect(given.slice(3)).toEqual(expect.arrayContaining(second));
});
