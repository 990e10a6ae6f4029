import type { Placement } from '../floorplan/floor-plan.ts';
import { move } from '../floorplan/geometry.ts';
import { readGlb } from '../glb/read-glb.ts';
import { signsOf } from '../scene/signs/signs.ts';
import type { ShownExhibit, WalkData } from '../scene/walk-data.ts';
import { MeshoptDecoder } from 'meshoptimizer/decoder';
import { filePicture } from './file-picture.ts';
import type { Mesh } from './mesh.ts';
import { scaled, standing, within } from './place.ts';
import { signSvg } from './sign-svg.ts';
import { svgPicture, type Faces } from './svg-picture.ts';
import { picture, type Pixels } from './texture.ts';
import { upright } from './upright.ts';

/** What the walk fetches by address, at hand. */
export interface Stock {
  /** The compiled model of an exhibit that stands. */
  model(exhibit: string): Promise<ArrayBuffer>;
  /** What hangs on a wall: a figure's sheet as SVG, or a curator's picture as its file. */
  hanging(exhibit: string): Promise<string | Uint8Array>;
  faces: Faces;
}

/** Writing is laid over what carries it. */
const WRITING = 2;
/** Before the panel that carries it, in metres, as in the walk. */
const HAIR = 0.025;
/** Pixels a metre of what hangs: as sharp as it is seen on a still from its own viewpoint. */
const SHARPNESS = 400;

/** Everything in a hall that is shown or written: models, pictures, the sheets of figures, and signs. What carries them is the hall's. */
export async function furnish(data: WalkData, stock: Stock): Promise<Mesh[]> {
  await MeshoptDecoder.ready;
  const shown = data.plan.placements.map((placement) => ({ placement, exhibit: data.exhibits[placement.exhibit] }));
  const things = shown.map(async ({ placement, exhibit }) => (exhibit ? thing(placement, exhibit, stock) : []));
  return [...(await Promise.all(things)).flat(), ...(await writing(data, stock.faces))];
}

async function thing(placement: Placement, exhibit: ShownExhibit, stock: Stock): Promise<Mesh[]> {
  switch (exhibit.kind) {
    case 'object':
    case 'station':
      return [modelMesh(await stock.model(placement.exhibit), placement, exhibit.scale)];
    case 'picture':
    case 'figure':
      return [await hung(placement, await stock.hanging(placement.exhibit), stock.faces)];
    case 'text':
      return [];
  }
}

/** A compiled model as it stands in the hall. */
export function modelMesh(file: ArrayBuffer, { at, base, heading }: Placement, times = 1): Mesh {
  const { positions, colours, index, scale, translation } = readGlb(file, MeshoptDecoder);
  return {
    positions: positions.values,
    index: index.values,
    colours: { values: colours.values, size: colours.width === 4 ? 4 : 3, full: 255 },
    place: within(standing(at, base, heading), within(scaled([times, times, times]), scaled(scale, translation))),
  };
}

async function hung({ at, base, heading, size }: Placement, hanging: string | Uint8Array, faces: Faces): Promise<Mesh> {
  const width = Math.round(size.width * SHARPNESS);
  const pixels = typeof hanging === 'string' ? svgPicture(hanging, width, faces) : filePicture(hanging, width);
  const place = { at: move(at, heading, HAIR), height: base + size.height / 2, heading, size };
  return upright(place, picture(await pixels));
}

async function writing(data: WalkData, faces: Faces): Promise<Mesh[]> {
  const meshes: Mesh[] = [];
  for (const sign of signsOf(data)) {
    const pixels: Pixels = await svgPicture(
      signSvg(sign, faces.family),
      Math.round(sign.size.width * sign.sharpness),
      faces,
    );
    meshes.push(upright(sign, picture(pixels), WRITING));
  }
  return meshes;
}
