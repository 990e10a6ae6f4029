import type { Look } from './look.ts';

/** A look through a lens, for a picture. */
export interface Shot extends Look {
  /** Of the eye above the floor, in metres. */
  height: number;
  /** From bottom to top, in degrees. */
  fieldOfView: number;
}
