import type { Spot } from '../floorplan/shot.ts';
import type { Lens, Row } from './lens.ts';

/** How large a thing is drawn at most, in pixels a metre, on a picture so many pixels high; nothing where it is out of view. */
export function sharpnessInView(lens: Lens, height: number, corners: readonly Spot[]): number | undefined {
  const seen = corners.map((corner) => {
    const ahead = along(lens.ahead, corner);
    const edge = lens.isParallel ? 1 : ahead;
    return { ahead, edge, right: along(lens.right, corner), up: along(lens.up, corner) };
  });
  // It is out of view where all of it lies beyond the same edge.
  const isOut =
    seen.every(({ ahead }) => ahead <= lens.near) ||
    seen.every(({ right, edge }) => right > edge) ||
    seen.every(({ right, edge }) => right < -edge) ||
    seen.every(({ up, edge }) => up > edge) ||
    seen.every(({ up, edge }) => up < -edge);
  if (isOut) return undefined;
  const nearest = lens.isParallel ? 1 : Math.max(lens.near, Math.min(...seen.map(({ ahead }) => ahead)));
  const [a, b, c] = lens.up;
  return (Math.hypot(a, b, c) * height) / 2 / nearest;
}

const along = ([a, b, c, offset]: Row, { x, y, height }: Spot) => a * x + b * height + c * y + offset;
