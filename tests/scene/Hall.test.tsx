import { act, create } from '@react-three/test-renderer';
import { BoxGeometry, Texture, type Material, type Mesh, type MeshBasicMaterial } from 'three';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { placementOf } from '../../src/floorplan/floor-plan.ts';
import { turn } from '../../src/floorplan/geometry.ts';
import { Hall } from '../../src/scene/Hall.tsx';
import type { Model } from '../../src/scene/load-model.ts';
import { PEN } from '../../src/scene/model-plaster.ts';
import { TIERS } from '../../src/scene/quality/tiers.ts';
import { EVERY_KIND, walkOf } from './some-walk.ts';

const { loadModel, writeSigns } = vi.hoisted(() => ({ loadModel: vi.fn(), writeSigns: vi.fn() }));
vi.mock('../../src/scene/load-model.ts', () => ({ loadModel }));
vi.mock('../../src/scene/signs/write-signs.ts', () => ({ writeSigns }));
vi.mock('../../src/scene/load-picture.ts', async () => {
  const { Texture } = await vi.importActual<typeof import('three')>('three');
  return {
    loadPicture: (url: string) => {
      hung.push(url);
      return Promise.resolve(url);
    },
    textureOf: (url: string, isSharp: boolean) => {
      const texture = new Texture();
      texture.name = `${url} ${isSharp ? 'sharp' : 'coarse'}`;
      return texture;
    },
  };
});

/** All of it is imagined but the medal. */
const data = walkOf(EVERY_KIND);
data.exhibits['medal']!.evidence = 'documented';

/** Pictures and sheets that have arrived. */
let hung: string[] = [];

/** Models arrive when a test sends them. */
let send: (url: string, model: Model) => Promise<void>;
beforeEach(() => {
  hung = [];
  const waiting = new Map<string, PromiseWithResolvers<Model>>();
  loadModel.mockReset();
  loadModel.mockImplementation((url: string) => {
    const file = waiting.get(url) ?? Promise.withResolvers();
    waiting.set(url, file);
    return file.promise;
  });
  writeSigns.mockReset();
  writeSigns.mockImplementation(() => ({ geometry: new BoxGeometry(), texture: new Texture() }));
  // react-three-fiber 9 uses a clock of three's that three warns of.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback));
  send = (url, model) =>
    act(async () => {
      await vi.waitUntil(() => waiting.has(url));
      waiting.get(url)?.resolve(model);
      await new Promise((resolve) => setTimeout(resolve));
    });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Lets what was fetched be shown, until it is. */
const shows = (isThere: () => unknown) =>
  vi.waitUntil(
    async () => {
      await act(() => new Promise((resolve) => setTimeout(resolve)));
      return isThere();
    },
    { timeout: 10_000 },
  );

const show = async ({ isStill = true, light }: { isStill?: boolean; light?: Texture } = {}) => {
  const hallIn = (lens: boolean) => <Hall data={data} light={light} isStill={isStill} lens={lens} />;
  const renderer = await create(hallIn(false));
  const hall = renderer.scene.children[0]!.instance;
  const named = (name: string) => hall.getObjectByName(name);
  // Pictures come after the first frame.
  await act(() => vi.waitUntil(() => hung.length >= 2, { timeout: 10_000 }));
  await shows(() => named('signs') && named('view') && named('chart'));
  const putOn = (lens: boolean) => act(() => renderer.update(hallIn(lens)));
  return { renderer, hall, named, putOn };
};

const model = (): Model => ({ geometry: new BoxGeometry(), position: [0, 1, 0], scale: [0.001, 0.001, 0.001] });

describe('a hall in space', () => {
  test('is a building and writing, each one mesh, and what is shown', async () => {
    const { hall } = await show();
    expect(hall.name).toBe('hall');
    expect(hall.children.map(({ name, type }) => `${type} ${name}`)).toEqual([
      'Mesh building',
      'Mesh signs',
      'Group mast',
      'Group medal',
      'Group gate',
      'Mesh view',
      'Mesh chart',
    ]);
  });

  test('is drawn in few calls: one a mesh', async () => {
    const { hall } = await show();
    let meshes = 0;
    hall.traverse((object) => {
      if (object.type === 'Mesh') meshes++;
    });
    expect(meshes).toBe(2 + 3 + 2);
  });

  test('writes everything in the hall at once', async () => {
    await show();
    expect(writeSigns).toHaveBeenCalledTimes(1);
    expect(writeSigns.mock.calls[0]![0]).toHaveLength(10);
  });

  test.each(['mast', 'medal', 'gate'])(
    'shows the %s where the plan has it, on its plinth or on the floor',
    async (id) => {
      const { named } = await show();
      const { at, base, heading } = placementOf(data.plan, id);
      const { position, rotation } = named(id)!;
      expect([position.x, position.y, position.z]).toEqual([at.x, base, at.y]);
      // A model's front looks to +z, which is south.
      expect(turn(180 - (rotation.y * 180) / Math.PI, heading)).toBeCloseTo(0, 5);
    },
  );

  test('gives back what the graphics card holds of it when one leaves', async () => {
    const light = new Texture();
    const { renderer, named } = await show({ light });
    const [building, signs, view] = ['building', 'signs', 'view'].map((name) => named(name) as Mesh) as [
      Mesh,
      Mesh,
      Mesh,
    ];
    const [writing] = writeSigns.mock.results.map(({ value }) => value as { texture: Texture });
    const held = {
      light,
      building: building.geometry,
      plaster: building.material as Material,
      writing: writing!.texture,
      signs: signs.geometry,
      ink: signs.material as Material,
      picture: (view.material as MeshBasicMaterial).map!,
    };
    const given: string[] = [];
    for (const [name, thing] of Object.entries(held)) thing.addEventListener('dispose', () => given.push(name));
    await renderer.unmount();
    expect(given.sort()).toEqual(Object.keys(held).sort());
  });

  test('hangs a picture a little before its wall, as large as planned', async () => {
    const { named } = await show();
    const picture = named('view') as Mesh;
    const { at, base, size } = placementOf(data.plan, 'view');
    expect(Math.hypot(picture.position.x - at.x, picture.position.z - at.y)).toBeCloseTo(0.025, 5);
    expect(picture.position.y).toBeCloseTo(base + size.height / 2, 5);
    expect([picture.scale.x, picture.scale.y]).toEqual([size.width, size.height]);
  });
});

describe('a model', () => {
  test('is held a place for, as large as it will be, until it arrives', async () => {
    const { named } = await show();
    const placeholder = named('mast')!.getObjectByName('placeholder')!;
    expect([placeholder.position.y, placeholder.scale.y]).toEqual([1.5, 3]);

    const { geometry, position, scale } = model();
    await send('/maquettes/medal.glb', { geometry, position, scale });
    // React draws when it finds the time, which on a busy machine is not at once.
    await vi.waitUntil(() => named('mast')!.getObjectByName('placeholder') === undefined, { timeout: 10_000 });
    const mesh = named('mast')!.children[0]!.children[0] as Mesh;
    expect(mesh.geometry).toBe(geometry);
    expect(mesh.position.toArray()).toEqual(position);
    expect(mesh.scale.toArray()).toEqual(scale);
  });

  test('takes the place of its block softly, frame by frame, where motion is welcome', async () => {
    const { named, renderer } = await show({ isStill: false });
    await send('/maquettes/medal.glb', model());
    await vi.waitUntil(() => named('mast')!.children.length === 2, { timeout: 10_000 });
    const opacityOf = (mesh: Mesh) => (mesh.material as MeshBasicMaterial).opacity;
    const coming = named('mast')!.children[0]!.children[0] as Mesh;
    expect(opacityOf(coming)).toBe(0);
    await renderer.advanceFrames(2, 0.1);
    expect(opacityOf(coming)).toBeCloseTo(0.5, 5);
    expect(opacityOf(named('mast')!.getObjectByName('placeholder') as Mesh)).toBeCloseTo(0.175, 5);
    await renderer.advanceFrames(2, 5);
    await vi.waitUntil(() => named('mast')!.getObjectByName('placeholder') === undefined, { timeout: 10_000 });
    expect(opacityOf(coming)).toBe(1);
  });

  test('is hatched where it is imagined, and only there', async () => {
    const { named } = await show();
    await send('/maquettes/medal.glb', model());
    await vi.waitUntil(() => named('gate')!.getObjectByName('placeholder') === undefined, { timeout: 10_000 });
    const isHatched = (id: string) => {
      const { material } = named(id)!.children[0]!.children[0] as Mesh;
      return Object.hasOwn(material, 'onBeforeCompile');
    };
    expect(['mast', 'medal', 'gate'].filter(isHatched)).toEqual(['mast', 'gate']);
  });

  test('that has gone out of reach gives way to its block again', async () => {
    const { named, renderer } = await show({ isStill: false });
    await send('/maquettes/medal.glb', model());
    await vi.waitUntil(() => named('mast')!.children.length === 2, { timeout: 10_000 });
    await renderer.advanceFrames(10, 0.1);
    await vi.waitUntil(() => named('mast')!.getObjectByName('placeholder') === undefined, { timeout: 10_000 });
    await act(() => renderer.update(<Hall data={data} tier={{ ...TIERS.low, reach: 0 }} />));
    await renderer.advanceFrames(1, 0.1);
    await shows(() => named('mast')!.getObjectByName('placeholder'));
    const block = named('mast')!.getObjectByName('placeholder') as Mesh;
    expect([named('mast')!.children.length, (block.material as MeshBasicMaterial).opacity]).toEqual([1, 0.35]);
  });

  test('that arrives after one has left for another hall is not shown there', async () => {
    const { named, renderer } = await show();
    await vi.waitUntil(() => loadModel.mock.calls.length > 0);
    const mast = { ...data.exhibits['mast']!, url: '/maquettes/network-mast.glb' };
    await renderer.update(<Hall data={{ ...data, exhibits: { mast } }} isStill />);
    await send('/maquettes/medal.glb', model());
    expect(named('mast')!.children.map(({ name }) => name)).toEqual(['placeholder']);
    await send('/maquettes/network-mast.glb', model());
    await vi.waitUntil(() => named('mast')!.getObjectByName('placeholder') === undefined, { timeout: 10_000 });
  });
});

test('a model that somebody has turned stays turned when the hall is shown anew', async () => {
  const { named, putOn } = await show();
  named('medal')!.rotation.y = 1;
  await putOn(true);
  await putOn(false);
  expect(named('medal')!.rotation.y).toBe(1);
});

describe('the lens', () => {
  test('lays mats on the floor and makes the hatching stronger, as long as it is on', async () => {
    const { named, putOn } = await show();
    expect([named('lens'), PEN.weight.value]).toEqual([undefined, 1]);
    await putOn(true);
    await shows(() => named('lens'));
    expect(PEN.weight.value).toBe(2);
    await putOn(false);
    expect([named('lens'), PEN.weight.value]).toEqual([undefined, 1]);
  });
});
