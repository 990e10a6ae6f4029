import { serve } from '../crew/serve.ts';
import type { Shot } from '../floorplan/shot.ts';
import { encode, type Print } from './encode.ts';
import type { Scenery } from './scenery.ts';
import { Studio, type Frame } from './studio.ts';

/** One look into a hall, and the files to be made of it. */
export interface Order extends Frame {
  shot: Shot;
  prints: readonly Print[];
}

serve((scenery: Scenery) => {
  // The hall stays ready between orders.
  const studio = new Studio(scenery);
  return async ({ shot, prints, ...frame }: Order): Promise<Uint8Array[]> => {
    const still = await studio.look(shot, frame);
    return Promise.all(prints.map((print) => encode(still, print.format, print)));
  };
});
