import { type BufferGeometry, Vector3 } from 'three';

/** How bright white plaster is, as linear light, where no light and where all light reaches it. */
export const DARKEST = 0.62;
export const BRIGHTEST = 0.97;

/** The window stands to the upper left, in front of the model. */
const TO_WINDOW = new Vector3(-0.5, 0.75, 0.55).normalize();

/** How the light is shared between the sky above, which reaches everything, and the window. */
const SKY = 0.5;
const WINDOW = 0.5;

/** How much light is lost at the floor, where the model and its own floor shade one another, and up to which share of its height. */
const LOST_AT_FLOOR = 0.3;
const FLOOR_REACHES = 0.35;

/**
 * Bakes soft daylight into the colours of a geometry, so that it looks like a plaster model when drawn unlit:
 * an even sky above, a gentle window to the upper left, less light near the floor and underneath.
 */
export function bakeDaylight(geometry: BufferGeometry): BufferGeometry {
  const position = geometry.getAttribute('position');
  const normal = geometry.getAttribute('normal');
  const colour = geometry.getAttribute('color');
  geometry.computeBoundingBox();
  const height = geometry.boundingBox!.max.y;
  for (let i = 0; i < position.count; i++) {
    const facing = new Vector3().fromBufferAttribute(normal, i);
    const open = openness(position.getY(i) / height);
    const light = DARKEST + (BRIGHTEST - DARKEST) * daylight(facing) * open;
    colour.setXYZ(i, colour.getX(i) * light, colour.getY(i) * light, colour.getZ(i) * light);
  }
  return geometry;
}

/** From 0 (turned away from all light) to 1 (facing it). */
function daylight(facing: Vector3): number {
  const sky = 0.5 + 0.5 * facing.y;
  const window = Math.max(0, facing.dot(TO_WINDOW));
  return SKY * sky + WINDOW * window;
}

function openness(level: number): number {
  const near = Math.max(0, 1 - level / FLOOR_REACHES);
  return 1 - LOST_AT_FLOOR * near * near;
}
