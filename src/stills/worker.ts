import { parentPort, workerData } from 'node:worker_threads';
import type { Shot } from '../floorplan/shot.ts';
import { encode, type Print } from './encode.ts';
import type { Scenery } from './scenery.ts';
import { Studio, type Frame } from './studio.ts';

/** One look into a hall, and the files to be made of it. */
export interface Order extends Frame {
  shot: Shot;
  prints: readonly Print[];
}

/** Draws one order after the other until it is ended; the hall stays ready between them. */
function serve(scenery: Scenery) {
  const studio = new Studio(scenery);
  const fill = async ({ shot, prints, ...frame }: Order) => {
    const still = await studio.look(shot, frame);
    return Promise.all(prints.map((print) => encode(still, print.format, print)));
  };
  parentPort?.on('message', (order: Order) => {
    void fill(order).then(
      (files) => parentPort?.postMessage({ files }),
      (error: unknown) => parentPort?.postMessage({ error }),
    );
  });
}

serve(workerData as Scenery);
