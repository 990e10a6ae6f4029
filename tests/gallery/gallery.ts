/**
 * `npm run gallery`: every hall and every maquette on one page, to be judged by eye. Nothing is asked of a browser; the page
 * is `gallery/index.html`. `npm run gallery -- --draft` takes draft light, which is quicker where halls have changed.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { roundPlan } from '../../src/floorplan/round-plan.ts';
import { DRAFT, FINE } from '../../src/light/bake/bake-hall.ts';
import { assemble } from '../../src/model/assemble.ts';
import { MAQUETTES } from '../../src/model/maquettes.ts';
import { readContent } from '../../src/model/read.ts';
import { encode } from '../../src/stills/encode.ts';
import { hallViews } from './hall-views.ts';
import { maquetteView } from './maquette-view.ts';
import { galleryPage, type Shelf } from './page.ts';

const FOLDER = 'gallery';

const { values: flags } = parseArgs({ options: { draft: { type: 'boolean', default: false } } });
const tell = (words: string) => console.error(words);

const { exhibition } = assemble(await readContent('content'));
if (!exhibition) throw new Error('The content has errors: npm run check:content');

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER);
const hang = async (name: string, still: Parameters<typeof encode>[0]) => {
  await writeFile(join(FOLDER, `${name}.webp`), await encode(still, 'webp'));
  return `${name}.webp`;
};

const shelves: Shelf[] = [];
for (const hall of exhibition.halls) {
  tell(`Looking into ${hall.title.en}`);
  const plan = roundPlan(planHall(hall));
  const pictures = [];
  for (const { name, still } of await hallViews(exhibition, hall, plan, flags.draft ? DRAFT : FINE))
    pictures.push({ file: await hang(`${hall.id}-${pictures.length + 1}`, still), caption: name });
  shelves.push({ title: hall.title.en, pictures });
}

const models = [];
const names = Object.keys(MAQUETTES) as (keyof typeof MAQUETTES)[];
for (const [index, name] of names.entries()) {
  tell(`Maquette ${index + 1} of ${names.length}: ${name}`);
  const { still, close, triangles, bytes } = await maquetteView(name);
  const size = `${triangles.toLocaleString('en')} triangles, ${(bytes / 1000).toFixed(1)} kB`;
  models.push({ file: await hang(`maquette-${name}`, still), caption: `${name}: ${size}` });
  if (close) models.push({ file: await hang(`maquette-${name}-close`, close), caption: `${name}, from near by` });
}
shelves.push({ title: 'Maquettes, each beside a metre and a visitor of 1.8 m', pictures: models });

await writeFile(join(FOLDER, 'index.html'), galleryPage(shelves));
tell(`The gallery hangs in ${FOLDER}/index.html`);
