import type { FloorPlan } from '../floorplan/floor-plan.ts';
import type { Quality } from '../light/bake/lit-hall.ts';
import { lightFile } from '../light/light-file.ts';
import { standing, type Standing } from '../light/standing.ts';
import { trianglesOf } from '../maquettes/triangles-of.ts';
import { exhibitsOf, stands, type Hall } from '../model/exhibition.ts';
import { getModelFile } from './_model-file.ts';

/** The light of a hall with all that stands in it. */
export async function getLightFile(hall: Hall, plan: FloorPlan, quality: Quality): Promise<Uint8Array> {
  const models = new Map<string, Standing>(
    await Promise.all(
      exhibitsOf(hall)
        .filter(stands)
        .map(async ({ id, model }) => {
          const triangles = await trianglesOf(await getModelFile(model.from));
          return [id, { triangles, scale: model.scale }] as const;
        }),
    ),
  );
  return lightFile(
    plan,
    standing(plan, (id) => models.get(id)),
    { quality, tell: progress(hall.id) },
  );
}

/** A line for every fifth: logs keep lines, and a minute of silence looks like a fault. */
function progress(hall: string): (done: number) => void {
  let told = 0;
  return (done) => {
    const fifths = Math.floor(done * 5);
    if (fifths <= told) return;
    told = fifths;
    console.log(`         baking the light of ${hall}: ${fifths * 20} %`);
  };
}
