import { Crew } from '../../crew/crew.ts';
import type { FloorPlan } from '../../floorplan/floor-plan.ts';
import { buildHall, type HallForm } from '../../form/hall-form.ts';
import { balance, gainOf } from './balance.ts';
import { dotsOf } from './dots.ts';
import { gathered, type Quality } from './lit-hall.ts';
import { smooth, unasked } from './smooth.ts';
import { soften } from './soften.ts';
import type { Commission, Errand, Findings } from './worker.ts';

/** For visitors, and for a curator who waits. */
export const FINE: Quality = { coarseness: 1, bounce: 3, looks: 24, detail: 0 };
export const DRAFT: Quality = { coarseness: 4.5, bounce: 1.8, looks: 10, detail: 0.02 };

/** How often light goes to and fro before it is no longer missed. */
const BOUNCES = 6;
/** Dots of one errand: small enough to tell how far it is. */
const ERRAND = 3000;

const crew = new Crew<Errand, Findings, Commission>('src/light/bake/worker.ts');

/**
 * Bakes the daylight of a hall: straight from the sky behind its slots, and again and again from all white surfaces.
 * `models`: triangles of what stands there, nine numbers each, in metres. The same hall always gets the same light.
 * `tell` hears the share that is done, from 0 to 1. Comes back in the layout of `buildHall(plan, quality.coarseness)`, 1 being
 * what a whole open sky gives.
 */
export async function bakeHall(
  plan: FloorPlan,
  models: Float32Array,
  quality: Quality = FINE,
  tell: (done: number) => void = () => undefined,
): Promise<Float32Array> {
  const [rough, fine] = [buildHall(plan, quality.coarseness * quality.bounce), buildHall(plan, quality.coarseness)];
  const [roughDots, fineDots] = [dotsOf(rough), dotsOf(fine)];
  const all = roughDots.index.length + fineDots.index.length;
  const commission: Commission = { plan, models, quality };
  const work = (
    count: number,
    errand: (from: number, to: number) => Errand,
    take: (from: number, findings: Findings) => void,
  ) =>
    Promise.all(
      parts(count).map(async ([from, to]) => {
        take(from, await crew.ask(errand(from, to), commission));
      }),
    );
  const sky = new Float32Array(roughDots.index.length);
  const seen = new Int32Array(roughDots.index.length * quality.looks);
  await work(
    roughDots.index.length,
    (from, to) => ({ stage: 'rough', from, to }),
    (from, { direct, around }) => {
      sky.set(direct, from);
      seen.set(around, from * quality.looks);
      tell((from + direct.length) / all);
    },
  );

  const spread = (sky: Float32Array) => toAndFro(rough, roughDots.index, sky, seen, quality.looks);
  const gains = balance(rough, roughDots, spread(sky));
  const light = spread(sky.map((value, dot) => value * gainOf(rough, roughDots, gains, dot)));
  const [result, near] = [unasked(fine), unasked(fine)];
  await work(
    fineDots.index.length,
    (from, to) => ({ stage: 'fine', from, to, light }),
    (from, { direct, around, nearness }) => {
      direct.forEach((value, index) => {
        const dot = from + index;
        result[fineDots.index[dot]!] = value * gainOf(fine, fineDots, gains, dot) + around[index]!;
        near[fineDots.index[dot]!] = nearness[index]!;
      });
      tell((roughDots.index.length + from + direct.length) / all);
    },
  );
  return soften(fine, smooth(fine, result), smooth(fine, near));
}

/** The light on the rough dots after it has gone from surface to surface. */
function toAndFro(
  form: HallForm,
  index: Uint32Array,
  sky: Float32Array,
  seen: Int32Array,
  looks: number,
): Float32Array {
  let light: Float32Array = new Float32Array(form.width * form.height);
  for (let bounce = 0; bounce <= BOUNCES; bounce++) {
    const around = gathered(seen, looks, light);
    const next = unasked(form);
    around.forEach((value, dot) => {
      next[index[dot]!] = sky[dot]! + value;
    });
    light = smooth(form, next);
  }
  return light;
}

const parts = (count: number) =>
  Array.from({ length: Math.ceil(count / ERRAND) }, (_, part): [number, number] => [
    part * ERRAND,
    Math.min(count, (part + 1) * ERRAND),
  ]);
