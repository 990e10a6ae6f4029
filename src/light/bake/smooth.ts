import type { HallForm } from '../../form/hall-form.ts';

/** A light map to be written to: dark between the sheets, and on them without an answer, as it stays where a slot is open. */
export function unasked({ pieces, width, height }: HallForm): Float32Array {
  const light = new Float32Array(width * height);
  for (const { cell } of pieces) {
    if (!cell) continue;
    for (let y = cell.y; y < cell.y + cell.height; y++)
      light.fill(NaN, y * width + cell.x, y * width + cell.x + cell.width);
  }
  return light;
}

/** Weights of a dot and its two neighbours in a row; a square of four dots then counts each of its patterns alike. */
const WEIGHTS = [1, 2, 1] as const;

/**
 * Smooths the light on each sheet on its own, and fills what has none (not a number), such as the floor under a plinth and an open slot,
 * from its neighbours, so that no darkness leaks out from there.
 */
export function smooth({ pieces, width }: HallForm, light: Float32Array): Float32Array {
  const result = light.slice();
  for (const { cell } of pieces) {
    if (!cell) continue;
    const at = (x: number, y: number) => (cell.y + y) * width + cell.x + x;
    fill(result, cell, at);
    // Only this sheet: a hall has hundreds, and copies of the whole map would take longer than all the light.
    const rows = result.slice(at(0, 0), at(cell.width, cell.height - 1));
    for (let y = 0; y < cell.height; y++) {
      for (let x = 0; x < cell.width; x++) {
        let [sum, weights] = [0, 0];
        for (let v = -1; v <= 1; v++) {
          for (let u = -1; u <= 1; u++) {
            if (x + u < 0 || y + v < 0 || x + u >= cell.width || y + v >= cell.height) continue;
            const weight = WEIGHTS[u + 1]! * WEIGHTS[v + 1]!;
            sum += weight * rows[(y + v) * width + x + u]!;
            weights += weight;
          }
        }
        result[at(x, y)] = sum / weights;
      }
    }
  }
  return result;
}

/** From the rim inwards, each dot without light takes the mean of the neighbours that have some. */
function fill(
  light: Float32Array,
  { width, height }: { width: number; height: number },
  at: (x: number, y: number) => number,
) {
  let missing: [number, number][] = [];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) if (Number.isNaN(light[at(x, y)]!)) missing.push([x, y]);
  while (missing.length > 0) {
    const found: [number, number][] = [];
    for (const [x, y] of missing) {
      let [sum, count] = [0, 0];
      for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
        for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
          const value = light[at(u, v)]!;
          if (Number.isNaN(value)) continue;
          sum += value;
          count++;
        }
      }
      if (count > 0) found.push([at(x, y), sum / count]);
    }
    if (found.length === 0) {
      for (const [x, y] of missing) light[at(x, y)] = 0;
      return;
    }
    for (const [index, value] of found) light[index] = value;
    missing = missing.filter(([x, y]) => Number.isNaN(light[at(x, y)]!));
  }
}
