import type { FloorPlan } from '../floorplan/floor-plan.ts';
import { between, ribsOf } from '../floorplan/ribs.ts';
import { ceiling, ceilingCove } from './ceiling.ts';
import { FINISH } from './finish.ts';
import { patch, type Corner, type Patch } from './patch.ts';
import { footOf, wall, wallLines } from './walls.ts';

/** Floor, walls and ceiling of one room. */
export function room(plan: FloorPlan, index: number): Patch[] {
  const ribs = ribsOf(plan, index);
  const lines = wallLines(ribs);
  const height = plan.rooms[index]!.ceiling;
  const door = plan.doors[index]!.height;
  const top = height - ceilingCove(height, door);
  const floor = ribs.map((_, rib) => {
    const [left, right] = [footOf(lines.left[rib]!), footOf(lines.right[rib]!)];
    return [left, between(left, right, 0.5), right].map(({ x, y }): Corner => [x, 0, y]);
  });
  const outline = [...ribs.map(({ left }) => left), ...ribs.map(({ right }) => right).toReversed()];
  return [
    patch(floor, FINISH.floor),
    wall(lines.left, top, 'left'),
    wall(lines.right, top, 'right'),
    ...ceiling(ribs, outline, height, door, plan.building.daylight),
  ];
}
