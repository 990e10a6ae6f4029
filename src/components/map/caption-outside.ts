import type { PlacedHall } from '../../floorplan/end-to-end.ts';
import { captionAt, type Caption } from './caption.ts';
import { join } from './draw.ts';

/** Longest line of a title, in type sizes. */
const WIDEST = 14;

/** A hall's title above or below the building, where there is more room beside the number. */
export function captionOutside(hall: PlacedHall, all: readonly PlacedHall[], title: string, type: number): Caption {
  const whole = all.map(({ bounds }) => bounds).reduce(join);
  const probe = captionAt(title, hall.middle, 'middle', type, WIDEST * type);
  const [left, right] = [probe.bounds.left, probe.bounds.left + probe.bounds.width];
  const ys = all.flatMap(({ outline }) =>
    outline.filter(({ x }) => x > left - type && x < right + type).map(({ y }) => y),
  );
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const away = probe.bounds.height / 2 + 1.1 * type;
  const isAbove = top - whole.top > whole.top + whole.height - bottom;
  return captionAt(title, { x: hall.middle.x, y: isAbove ? top - away : bottom + away }, 'middle', type, WIDEST * type);
}
