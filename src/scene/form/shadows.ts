import type { BufferGeometry } from 'three';
import type { FloorPlan } from '../../floorplan/floor-plan.ts';
import { rectangle, type Heading, type Point } from '../../floorplan/geometry.ts';
import { BUILD } from '../../floorplan/rules.ts';
import { Shape, type Corner, type Tint } from './shape.ts';

/** How far a soft shadow reaches beyond what throws it, in metres. */
const REACH = 0.45;
const ABOVE = 0.004;
const DARK: Tint = [0.12, 0.16, 0.22, 0.26];
const CLEAR: Tint = [0.12, 0.16, 0.22, 0];

/** Soft contact shadows under all that stands, as one transparent geometry. */
export function buildShadows(plan: FloorPlan): BufferGeometry {
  const shape = new Shape({ withAlpha: true });
  for (const { at, heading, size, mount, base, label } of plan.placements) {
    if (mount === 'wall') continue;
    const border = mount === 'plinth' ? 2 * BUILD.plinthBorder : 0;
    addShadow(shape, at, heading, size.width + border, size.depth + border, ABOVE);
    if (mount === 'plinth')
      addShadow(shape, at, heading, size.width * 0.86, size.depth * 0.86, base + ABOVE, Math.min(0.08, border / 2));
    if (label.footprint.length > 0) addShadow(shape, label.at, label.heading, label.width * 0.6, 0.24, ABOVE, 0.2);
  }
  return shape.build();
}

/** The dark middle's share of what stands there. */
const CORE = 0.5;

/** Dark under the middle of a thing, fading out beyond its sides. */
function addShadow(
  shape: Shape,
  centre: Point,
  heading: Heading,
  width: number,
  depth: number,
  height: number,
  reach = REACH,
) {
  const inner = rectangle(centre, heading, width * CORE, depth * CORE);
  const outer = rectangle(centre, heading, width + 2 * reach, depth + 2 * reach);
  const corner = (point: Point | undefined): Corner => [point?.x ?? 0, height, point?.y ?? 0];
  const [a, b, c, d] = inner;
  shape.quad(corner(a), corner(b), corner(c), corner(d), DARK);
  inner.forEach((_, index) => {
    const next = (index + 1) % 4;
    shape.quad(corner(inner[next]), corner(inner[index]), corner(outer[index]), corner(outer[next]), [
      DARK,
      DARK,
      CLEAR,
      CLEAR,
    ]);
  });
}
