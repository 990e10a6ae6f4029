import sharp from 'sharp';
import { cacheFor } from '../cache/cache.ts';
import type { FloorPlan } from '../floorplan/floor-plan.ts';
import { buildHall } from '../form/hall-form.ts';
import { bakeHall, FINE } from './bake/bake-hall.ts';
import { dotsOf } from './bake/dots.ts';
import type { Quality } from './bake/lit-hall.ts';
import { expose, middleOf } from './expose.ts';
import { resample } from './resample.ts';

/** Light changes slowly from dot to dot, and yet its steps must not show on a wide wall. */
const QUALITY = 97;

const cached = cacheFor('light', ['src/light/bake/bake-hall.ts', 'src/light/bake/worker.ts']);

/**
 * The light of a hall as a grey WebP picture, in the layout in which the walk builds the hall. It is baked only when the
 * hall, what stands there, or the way of baking has changed.
 */
export async function lightFile(
  plan: FloorPlan,
  models: Float32Array,
  { quality = FINE, tell }: { quality?: Quality; tell?: (done: number) => void } = {},
): Promise<Uint8Array> {
  const source = Buffer.concat([Buffer.from(JSON.stringify([quality, plan])), bytesOf(models)]);
  const baked = await cached(plan.hall, source, async () => bytesOf(await bakeHall(plan, models, quality, tell)));
  const [form, walk] = [buildHall(plan, quality.coarseness), buildHall(plan)];
  const light = new Float32Array(new Uint8Array(baked).buffer);
  if (light.length !== form.width * form.height)
    throw new RangeError(`The light of "${plan.hall}" has ${light.length} dots, not ${form.width * form.height}.`);
  const middle = middleOf(light, dotsOf(form).index);
  const dots = expose(resample(form, light, walk, middle), middle);
  return sharp(dots, { raw: { width: walk.width, height: walk.height, channels: 1 } })
    .webp({ quality: QUALITY, effort: 6 })
    .toBuffer();
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array) => new Uint8Array(buffer, byteOffset, byteLength);
