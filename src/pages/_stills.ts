import { getExhibition, getPlan } from '../content.ts';
import type { Hall } from '../model/exhibition.ts';
import { ORIGINAL } from '../model/language.ts';
import type { Print } from '../stills/encode.ts';
import { makeStills } from '../stills/make-stills.ts';
import type { Order } from '../stills/worker.ts';
import { lightQuality } from './_light-quality.ts';
import { getScenery } from './_scenery.ts';
import { stillOrders } from './_still-orders.ts';

/** The stills of a hall that are being drawn, or are there. */
interface Begun {
  orders: Record<string, Order>;
  files: Record<string, Promise<Uint8Array[]>>;
}

const begun = new Map<string, Promise<Begun>>();

/**
 * A file of a still by its name. In a build all stills of a hall are begun with the first, since Astro asks for one after
 * the other and there is more than one processor; in dev one is drawn when it is asked for.
 */
export async function getStill(
  hall: Hall,
  name: string,
  { format, width }: Omit<Print, 'height'>,
): Promise<Uint8Array> {
  const { orders, files } = await (import.meta.env.DEV ? begin(hall, name) : beginAll(hall));
  const print = orders[name]?.prints.findIndex((other) => other.format === format && other.width === width) ?? -1;
  if (print < 0) throw new RangeError(`There is no still of "${name}" in "${hall.id}" as ${format}, ${width} wide.`);
  return (await files[name]!)[print]!;
}

function beginAll(hall: Hall): Promise<Begun> {
  const known = begun.get(hall.id);
  if (known) return known;
  const stills = begin(hall);
  begun.set(hall.id, stills);
  return stills;
}

/** Words on stills are in English, with the Korean below them as on the signs of the walk. */
async function begin(hall: Hall, only?: string): Promise<Begun> {
  const plan = getPlan(hall);
  const scenery = await getScenery(await getExhibition(), hall, plan, ORIGINAL, lightQuality());
  const all = stillOrders(hall, plan);
  const orders = Object.fromEntries(Object.entries(all).filter(([name]) => only === undefined || name === only));
  return { orders, files: makeStills(scenery, orders, progress(hall.id)) };
}

/** A line for every third: logs keep lines, and half a minute of silence looks like a fault. */
function progress(hall: string): (done: number) => void {
  let told = 0;
  return (done) => {
    const thirds = Math.floor(done * 3);
    if (thirds <= told) return;
    told = thirds;
    console.log(`         drawing the stills of ${hall}: ${Math.round((thirds * 100) / 3)} %`);
  };
}
