import { MeshoptDecoder } from 'meshoptimizer/decoder';
import type { Placement } from '../floorplan/floor-plan.ts';
import { move } from '../floorplan/geometry.ts';
import { cornersOf, type Spot } from '../floorplan/shot.ts';
import { PICTURE } from '../form/furniture.ts';
import { readGlb } from '../glb/read-glb.ts';
import { signsOf, type Sign } from '../scene/signs/signs.ts';
import type { ShownExhibit, WalkData } from '../scene/walk-data.ts';
import { filePicture } from './file-picture.ts';
import { hatched } from './hatched.ts';
import type { Mesh } from './mesh.ts';
import { scaled, standing, within } from './place.ts';
import { signSvg } from './sign-svg.ts';
import { svgPicture, type Faces } from './svg-picture.ts';
import { picture } from './texture.ts';
import { upright, uprightCorners } from './upright.ts';

/** What the walk fetches by address, at hand. */
export interface Stock {
  /** The compiled model of an exhibit that stands. */
  model(exhibit: string): Promise<ArrayBuffer>;
  /** What hangs on a wall: a figure's sheet as SVG, or a curator's picture as its file. */
  hanging(exhibit: string): Promise<string | Uint8Array>;
  faces: Faces;
}

/** One thing of a hall, made when it comes into view. */
export interface Furnishing {
  /** What it is in. */
  corners: readonly Spot[];
  /** Pixels a metre that it has to show; a model has none. */
  sharpness: number | undefined;
  /** With as many pixels a metre, where it has any. */
  mesh(sharpness?: number): Promise<Mesh>;
}

/** The layer of writing, which is laid over what carries it. */
const WRITING = 1;
/** Pixels a metre of what hangs: as sharp as it is seen on a still from its own viewpoint. */
const SHARPNESS = 400;

/** Everything in a hall that is shown or written: models, pictures, the sheets of figures, and signs. What carries them is the hall's. */
export function furnish(data: WalkData, stock: Stock): Furnishing[] {
  const things = data.plan.placements.flatMap((placement) => {
    const exhibit = data.exhibits[placement.exhibit];
    return exhibit ? (thing(placement, exhibit, stock) ?? []) : [];
  });
  return [...things, ...signsOf(data).map((sign) => writing(sign, stock.faces))];
}

function thing(placement: Placement, exhibit: ShownExhibit, stock: Stock): Furnishing | undefined {
  switch (exhibit.kind) {
    case 'object':
    case 'station':
      return {
        corners: cornersOf(placement),
        sharpness: undefined,
        mesh: async () => {
          const mesh = await modelMesh(await stock.model(placement.exhibit), placement, exhibit.scale);
          return exhibit.evidence === 'imagined' ? hatched(mesh) : mesh;
        },
      };
    case 'picture':
    case 'figure':
      return hung(placement, stock);
    case 'text':
      return undefined;
  }
}

/** A compiled model as it stands in the hall. */
export async function modelMesh(file: ArrayBuffer, { at, base, heading }: Placement, times = 1): Promise<Mesh> {
  await MeshoptDecoder.ready;
  const { positions, colours, index, scale, translation } = readGlb(file, MeshoptDecoder);
  return {
    positions: positions.values,
    index: index.values,
    colours: { values: colours.values, size: colours.width === 4 ? 4 : 3, full: 255 },
    place: within(standing(at, base, heading), within(scaled([times, times, times]), scaled(scale, translation))),
  };
}

function hung({ exhibit, at, base, heading, size }: Placement, stock: Stock): Furnishing {
  const place = { at: move(at, heading, PICTURE), height: base + size.height / 2, heading, size };
  return {
    corners: uprightCorners(place),
    sharpness: SHARPNESS,
    mesh: async (sharpness = SHARPNESS) => {
      const hanging = await stock.hanging(exhibit);
      const width = Math.ceil(size.width * sharpness);
      const pixels =
        typeof hanging === 'string' ? svgPicture(hanging, width, stock.faces) : filePicture(hanging, width);
      return upright(place, picture(await pixels));
    },
  };
}

const writing = (sign: Sign, faces: Faces): Furnishing => ({
  corners: uprightCorners(sign),
  sharpness: sign.sharpness,
  mesh: async (sharpness = sign.sharpness) => {
    const pixels = await svgPicture(signSvg(sign, faces.family), Math.ceil(sign.size.width * sharpness), faces);
    return upright(sign, picture(pixels), WRITING);
  },
});
