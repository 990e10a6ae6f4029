import { GAP, type HallForm } from '../form/hall-form.ts';

/**
 * Lays light out as the walk expects it, whatever it was baked in: a draft gets more dots, and the gap around each sheet
 * gets the light of its rim.
 */
export function resample(from: HallForm, light: Float32Array, to: HallForm, fallback: number): Float32Array {
  const result = new Float32Array(to.width * to.height).fill(fallback);
  to.pieces.forEach(({ cell }, index) => {
    const source = from.pieces[index]?.cell;
    if (!cell || !source) return;
    const rim = Math.floor(GAP / 2);
    for (let y = -rim; y < cell.height + rim; y++) {
      for (let x = -rim; x < cell.width + rim; x++) {
        const [u, s] = between(x, cell.width, source.width);
        const [v, t] = between(y, cell.height, source.height);
        const at = (right: number, down: number) => light[(source.y + v + down) * from.width + source.x + u + right]!;
        result[(cell.y + y) * to.width + cell.x + x] =
          (at(0, 0) * (1 - s) + at(1, 0) * s) * (1 - t) + (at(0, 1) * (1 - s) + at(1, 1) * s) * t;
      }
    }
  });
  return result;
}

function between(at: number, count: number, sourceCount: number): [dot: number, share: number] {
  const place = (Math.min(count - 1, Math.max(0, at)) / (count - 1)) * (sourceCount - 1);
  const dot = Math.min(sourceCount - 2, Math.floor(place));
  return [dot, place - dot];
}
