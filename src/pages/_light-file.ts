import { getExhibition, getPlan } from '../content.ts';
import { DRAFT, FINE } from '../light/bake/bake-hall.ts';
import { lightFile } from '../light/light-file.ts';
import { standing, type Standing } from '../light/standing.ts';
import { trianglesOf } from '../maquettes/triangles-of.ts';
import { exhibitsOf, stands, type Hall } from '../model/exhibition.ts';
import { getModelFiles } from './_model-files.ts';

/** The light of a hall with all that stands in it; a draft while a curator edits, or where `LIGHT=draft` asks for one. */
export async function getLightFile(hall: Hall): Promise<Uint8Array> {
  const exhibition = await getExhibition();
  const models = new Map<string, Standing>(
    await Promise.all(
      exhibitsOf(hall)
        .filter(stands)
        .map(async ({ id, model }) => {
          const { packed } = await getModelFiles(exhibition, model);
          return [id, { triangles: await trianglesOf(packed), scale: model.scale }] as const;
        }),
    ),
  );
  const plan = getPlan(hall);
  return lightFile(
    plan,
    standing(plan, (id) => models.get(id)),
    { quality: import.meta.env.DEV || process.env['LIGHT'] === 'draft' ? DRAFT : FINE, tell: progress(hall.id) },
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
