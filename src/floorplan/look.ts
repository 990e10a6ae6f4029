import type { Placement, Viewpoint } from './floor-plan.ts';
import { distance } from './geometry.ts';
import { tiltAndShift } from './shift.ts';

/** Height of the visitor's eyes in metres. */
export const EYE_HEIGHT = 1.6;
/** Nothing nearer to the eyes than this is seen, in metres. */
export const NEAR = 0.08;

/** A look from the visitor's eyes. */
export interface Look extends Viewpoint {
  /** Degrees above the horizon. */
  pitch: number;
}

/** From its viewpoint to the middle of an exhibit. */
export function lookAt({ base, size, at, viewpoint }: Placement): Look {
  const up = base + size.height / 2 - EYE_HEIGHT;
  return { ...viewpoint, pitch: degrees(Math.atan2(up, distance(viewpoint.at, at))) };
}

/** What is seen at once. */
export interface View {
  /** From bottom to top, in degrees. */
  fieldOfView: number;
  /** Width in heights. */
  aspect: number;
}

/** A look aside of the one that meets the middle of the view: through a point of it, from -1 to 1 to the right and upwards. */
export function lookThrough(look: Look, { x, y }: { x: number; y: number }, { fieldOfView, aspect }: View): Look {
  const edge = Math.tan((fieldOfView * Math.PI) / 360);
  const { tilt, shift } = tiltAndShift(look.pitch);
  const [right, above] = [x * edge * aspect, y * edge + shift];
  const [sin, cos] = [Math.sin((tilt * Math.PI) / 180), Math.cos((tilt * Math.PI) / 180)];
  const [ahead, high] = [cos - above * sin, sin + above * cos];
  return {
    at: look.at,
    heading: look.heading + degrees(Math.atan2(right, ahead)),
    pitch: degrees(Math.atan2(high, Math.hypot(right, ahead))),
  };
}

const degrees = (radians: number) => (radians * 180) / Math.PI;
