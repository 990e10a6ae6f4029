import { createHash } from 'node:crypto';
import { cacheFor } from '../cache/cache.ts';
import { Crew } from '../crew/crew.ts';
import type { Scenery } from './scenery.ts';
import type { Order } from './worker.ts';

const WORKER = 'src/stills/worker.ts';
const cached = cacheFor('stills', [WORKER]);
const crew = new Crew<Order, Uint8Array[], Scenery>(WORKER);

/**
 * Draws looks into a hall, and only those that were not drawn before of the same hall. `tell` hears the share that is done,
 * from 0 to 1, if there is anything to draw.
 * @returns The files of each order by its name, in the order of its prints.
 */
export function makeStills(
  scenery: Scenery,
  orders: Readonly<Record<string, Order>>,
  tell?: (done: number) => void,
): Record<string, Promise<Uint8Array[]>> {
  const hall = fingerprint(scenery);
  const all = Object.entries(orders);
  let drawn = 0;
  let settled = 0;
  const fill = async (name: string, order: Order) => {
    let files: Promise<Uint8Array[]> | undefined;
    const made = await Promise.all(
      order.prints.map((print, index) =>
        cached(name, `${hall} ${JSON.stringify({ ...order, prints: print })}`, async () => {
          files ??= crew.ask(order, scenery);
          return (await files)[index]!;
        }),
      ),
    );
    settled++;
    if (files) drawn++;
    if (drawn > 0) tell?.(settled / all.length);
    return made;
  };
  return Object.fromEntries(all.map(([name, order]) => [name, fill(name, order)]));
}

/** Of all that a hall is drawn from. */
function fingerprint({ data, light, models, hangings, faces }: Scenery): string {
  const all = createHash('sha256').update(JSON.stringify(data)).update(light).update(faces.family);
  for (const file of faces.files) all.update(file);
  for (const files of [models, hangings]) {
    for (const [name, file] of Object.entries(files)) all.update(name).update(file);
  }
  return all.digest('hex');
}
