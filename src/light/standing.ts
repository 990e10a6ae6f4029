import type { FloorPlan } from '../floorplan/floor-plan.ts';

/** A model as it was made, at the origin, its front to the south; nine numbers a triangle, in metres. */
export interface Standing {
  triangles: Float32Array;
  /** How much of true size it is shown at. */
  scale: number;
}

/** All models where they stand in the hall, as triangles of nine numbers, in metres. */
export function standing({ placements }: FloorPlan, modelOf: (exhibit: string) => Standing | undefined): Float32Array {
  const placed = placements.flatMap(({ exhibit, at, heading, base }) => {
    const model = modelOf(exhibit);
    if (!model) return [];
    const turn = ((180 - heading) * Math.PI) / 180;
    const [cos, sin] = [Math.cos(turn) * model.scale, Math.sin(turn) * model.scale];
    const { triangles } = model;
    const result = new Float32Array(triangles.length);
    for (let i = 0; i < triangles.length; i += 3) {
      const [x, y, z] = [triangles[i]!, triangles[i + 1]!, triangles[i + 2]!];
      result[i] = at.x + cos * x + sin * z;
      result[i + 1] = base + model.scale * y;
      result[i + 2] = at.y - sin * x + cos * z;
    }
    return [result];
  });
  const all = new Float32Array(placed.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  for (const triangles of placed) {
    all.set(triangles, next);
    next += triangles.length;
  }
  return all;
}
