import type { Placement } from '../../src/floorplan/floor-plan.ts';
import type { MAQUETTES } from '../../src/model/maquettes.ts';
import { getModelFile } from '../../src/pages/_model-file.ts';
import type { Still } from '../../src/stills/develop.ts';
import { drawStill } from '../../src/stills/draw-still.ts';
import { modelMesh } from '../../src/stills/furnish.ts';
import { parallel, type Lens } from '../../src/stills/lens.ts';
import { lightOf } from '../../src/form/graded.ts';
import type { Mesh } from '../../src/stills/mesh.ts';
import { scaled } from '../../src/stills/place.ts';

const FRAME = { width: 720, height: 480, looks: 6 };
/** From the front, a little from its right and from above. */
const LOOK = { heading: -28, pitch: -14 };
/** Free metres between a maquette and what stands beside it. */
const GAP = 0.5;
/** Half a width below which a maquette is seen from near by as well, in metres. */
const SMALL = 0.4;
const FLOOR = '#e4e7eb';
const VISITOR = '#9aa5b1';
const STICK = ['#2457a6', '#ffffff'] as const;

export interface MaquetteView {
  /** At true size, beside a metre and the outline of a person. */
  still: Still;
  /** Alone, where it is too small to be judged beside them. */
  close: Still | undefined;
  triangles: number;
  bytes: number;
}

/** A maquette to be judged. */
export async function maquetteView(name: keyof typeof MAQUETTES): Promise<MaquetteView> {
  const file = await getModelFile({ maquette: name });
  const model = await meshOf(file, 0);
  const half = Math.max(...spotsOf(model).map(([x]) => Math.abs(x)));
  const visitor = silhouette(await meshOf(await getModelFile({ maquette: 'life-size-figure' }), -(half + GAP + 0.35)));
  const stick = metre(half + GAP);
  return {
    still: drawn([model, visitor, ...stick]),
    close: half < SMALL ? drawn([model]) : undefined,
    triangles: model.index!.length / 3,
    bytes: file.length,
  };
}

function drawn(meshes: readonly Mesh[]): Still {
  const { lens, far } = around(meshes.flatMap(spotsOf));
  return drawStill({ meshes: [ground(far), ...meshes], lens, sky: lightOf(FLOOR), ...FRAME });
}

const meshOf = (file: Uint8Array, x: number): Promise<Mesh> =>
  modelMesh(file.slice().buffer, { at: { x, y: 0 }, base: 0, heading: 180 } as Placement);

/** All of it in one grey. */
const silhouette = (mesh: Mesh): Mesh => ({ ...mesh, colours: plain(VISITOR, mesh.positions.length / 3) });

const plain = (colour: string, corners: number): Mesh['colours'] => ({
  values: Array.from({ length: corners }, () => lightOf(colour)).flat(),
  size: 3,
});

/** Ten times ten centimetres. */
const metre = (x: number): Mesh[] =>
  Array.from({ length: 10 }, (_, tenth) => ({
    ...quad([x, tenth / 10, 0], [x + 0.05, tenth / 10, 0], [x + 0.05, (tenth + 1) / 10, 0], [x, (tenth + 1) / 10, 0]),
    colours: plain(STICK[tenth % 2]!, 4),
  }));

const ground = (far: number): Mesh => ({
  ...quad([-far, -0.002, far], [far, -0.002, far], [far, -0.002, -far], [-far, -0.002, -far]),
  colours: plain(FLOOR, 4),
});

type Spot = readonly [x: number, y: number, z: number];

const quad = (...corners: [Spot, Spot, Spot, Spot]): Mesh => ({
  positions: corners.flat(),
  index: [0, 1, 2, 0, 2, 3],
  isTwoSided: true,
});

function spotsOf({ positions, place = scaled([1, 1, 1]) }: Mesh): Spot[] {
  return Array.from({ length: positions.length / 3 }, (_, corner) => {
    const [x, y, z] = [0, 1, 2].map((part) => positions[corner * 3 + part]!) as [number, number, number];
    const row = (at: number) => place[at]! * x + place[at + 1]! * y + place[at + 2]! * z + place[at + 3]!;
    return [row(0), row(4), row(8)];
  });
}

/** A lens that sees all spots, with some air around them, and how far the floor has to reach. */
function around(spots: readonly Spot[]): { lens: Lens; far: number } {
  const aspect = FRAME.width / FRAME.height;
  const plainLens = parallel({ at: { x: 0, y: 0 }, height: 0, tall: 2, ...LOOK }, 1);
  const span = ([a, b, c]: Lens['up']) => {
    const seen = spots.map(([x, y, z]) => a * x + b * y + c * z);
    return { from: Math.min(...seen), to: Math.max(...seen) };
  };
  const [right, up] = [span(plainLens.right), span(plainLens.up)];
  const tall = 1.12 * Math.max(up.to - up.from, (right.to - right.from) / aspect);
  const middle = { right: (right.from + right.to) / 2, up: (up.from + up.to) / 2 };
  const [r, u] = [plainLens.right, plainLens.up];
  const at = (part: 0 | 1 | 2) => r[part] * middle.right + u[part] * middle.up;
  return { lens: parallel({ at: { x: at(0), y: at(2) }, height: at(1), tall, ...LOOK }, aspect), far: 40 * tall };
}
