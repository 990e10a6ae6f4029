import type { HallForm } from '../../form/hall-form.ts';
import { spans } from '../../form/patch.ts';

/** Light is blended over such a share of the distance to what is around it. */
const SHARE = 0.35;

/**
 * Light changes the more slowly from dot to dot the farther away all things are: dots with room around them are blended widely, so
 * that a free wall is seamless, and the shade beside a thing stays. `nearness`: the mean of one by the distance of all that a dot
 * sees, in metres. What one dot gives another gets.
 */
export function soften({ pieces, width }: HallForm, light: Float32Array, nearness: Float32Array): Float32Array {
  const result = light.slice();
  for (const piece of pieces) {
    const { cell } = piece;
    if (!cell) continue;
    const { across, up } = spans(piece);
    const at = (x: number, y: number) => (cell.y + y) * width + cell.x + x;
    const rows = Array.from({ length: cell.height }, (_, y): Line => ({ from: at(0, y), count: cell.width, next: 1 }));
    const columns = Array.from({ length: cell.width }, (_, x): Line => ({
      from: at(x, 0),
      count: cell.height,
      next: width,
    }));
    // Neighbours are blended already. Of wide steps after small ones no trace is left.
    for (let step = 2; step < Math.max(cell.width, cell.height); step *= 2) {
      for (const row of rows) blend(result, nearness, row, step, across.at(-1)! / (cell.width - 1));
      for (const column of columns) blend(result, nearness, column, step, up.at(-1)! / (cell.height - 1));
    }
  }
  return result;
}

/** Dots in a row or a column of a sheet. */
interface Line {
  from: number;
  count: number;
  /** From a dot to the next. */
  next: number;
}

/** Each dot of a line with those `step` dots away from it on both sides, if there is room. `metres`: from a dot to the next. */
function blend(light: Float32Array, nearness: Float32Array, { from, count, next }: Line, step: number, metres: number) {
  const before = Float32Array.from({ length: count }, (_, dot) => light[from + dot * next]!);
  for (let dot = 0; dot + step < count; dot++) {
    const [one, other] = [from + dot * next, from + (dot + step) * next];
    const room = SHARE / Math.max(nearness[one]!, nearness[other]!);
    const share = Math.min(1, Math.max(0, (2 * room) / (step * metres) - 1));
    const given = (share * (before[dot + step]! - before[dot]!)) / 4;
    light[one]! += given;
    light[other]! -= given;
  }
}
