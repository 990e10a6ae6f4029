import type { WalkData } from '../scene/walk-data.ts';
import type { Faces } from './svg-picture.ts';

/** All that a hall is drawn from, as files; it can be sent to a worker. */
export interface Scenery {
  data: WalkData;
  /** The hall's light map. */
  light: Uint8Array;
  /** By exhibit: the compiled model of what stands. */
  models: Readonly<Record<string, Uint8Array>>;
  /** By exhibit: what hangs on a wall, a figure's sheet as SVG or a curator's picture as its file. */
  hangings: Readonly<Record<string, string | Uint8Array>>;
  faces: Faces;
}
