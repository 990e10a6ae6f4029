import type { Size } from '../../model/exhibition.ts';

/**
 * Degrees clockwise, as seen from above, by which a model turns whose near side is pulled to the right: under the hand that
 * took hold of its middle it does not slip. `right` is counted in heights of the view, `far` in metres from the eyes to the
 * model's axis, `fieldOfView` in degrees from bottom to top.
 */
export function pulled(right: number, far: number, { width, depth }: Size, fieldOfView: number): number {
  const radius = (width + depth) / 4;
  const height = 2 * Math.tan((fieldOfView * Math.PI) / 360) * Math.max(0, far - radius);
  return (-right * height * 180) / (radius * Math.PI);
}
