/** A lens is shifted at most so far, in degrees: farther from its middle, things would look stretched. */
const MOST_SHIFT = 25;

/**
 * How a look up or down is taken, as photographers of buildings take it: the camera stays level and its lens is shifted, so that
 * what stands upright stays upright in the picture. Only beyond what a lens can be shifted does the camera tilt.
 */
export interface TiltAndShift {
  /** Degrees above the horizon. */
  tilt: number;
  /** Upwards, in metres for each metre ahead. */
  shift: number;
}

export function tiltAndShift(pitch: number): TiltAndShift {
  const shifted = Math.min(MOST_SHIFT, Math.max(-MOST_SHIFT, pitch));
  return { tilt: pitch - shifted, shift: Math.tan((shifted * Math.PI) / 180) };
}
