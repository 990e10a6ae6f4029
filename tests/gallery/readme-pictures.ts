/** `npm run pictures`: the looks into the halls that the README shows, as the foyer has them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { roundPlan } from '../../src/floorplan/round-plan.ts';
import { FINE } from '../../src/light/bake/bake-hall.ts';
import { assemble } from '../../src/model/assemble.ts';
import { readContent } from '../../src/model/read.ts';
import { getScenery } from '../../src/pages/_scenery.ts';
import { HALL, stillOrders } from '../../src/pages/_still-orders.ts';
import { makeStills } from '../../src/stills/make-stills.ts';

const FOLDER = '.github/pictures';
const WIDTH = 800;

const { exhibition } = assemble(await readContent('content'));
if (!exhibition) throw new Error('The content has errors: npm run check:content');

await mkdir(FOLDER, { recursive: true });
for (const hall of exhibition.halls) {
  const plan = roundPlan(planHall(hall));
  const order = stillOrders(hall, plan)[HALL]!;
  const scenery = await getScenery(exhibition, hall, plan, 'en', FINE);
  const files = await makeStills(scenery, { [HALL]: order })[HALL]!;
  const small = order.prints.findIndex(({ format, width }) => format === 'webp' && width === WIDTH);
  await writeFile(`${FOLDER}/${hall.id}.webp`, files[small]!);
  console.log(`${FOLDER}/${hall.id}.webp: ${(files[small]!.length / 1000).toFixed(1)} kB`);
}
