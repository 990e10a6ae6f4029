import sharp from 'sharp';
import type { FloorPlan } from '../floorplan/floor-plan.ts';
import { buildHall } from '../form/hall-form.ts';
import { meshOf } from '../form/mesh.ts';
import { plasterLight } from '../scene/plaster-light.ts';
import type { Mesh } from './mesh.ts';
import { lightMap, type LightMap } from './texture.ts';

/** The building with its furniture under its light map, as the walk shows it; `light` is the map's file. */
export async function hallMesh(plan: FloorPlan, light: Uint8Array): Promise<Mesh> {
  const { positions, colours, places, triangles } = meshOf(buildHall(plan));
  return {
    positions,
    colours: { values: colours, size: 3 },
    uvs: places,
    index: triangles,
    map: await plasterMap(light),
  };
}

async function plasterMap(file: Uint8Array): Promise<LightMap> {
  const { data, info } = await sharp(file).extractChannel(0).raw().toBuffer({ resolveWithObject: true });
  return lightMap(info.width, info.height, data, plasterLight);
}
