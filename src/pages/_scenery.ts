import { readFile } from 'node:fs/promises';
import { sheetFile } from '../figures/sheet-file.ts';
import type { FloorPlan } from '../floorplan/floor-plan.ts';
import type { Quality } from '../light/bake/lit-hall.ts';
import { exhibitsOf, neighboursOf, stands, type Exhibit, type Exhibition, type Hall } from '../model/exhibition.ts';
import type { Language } from '../model/language.ts';
import { walkData, type WalkData } from '../scene/walk-data.ts';
import { stillFaces } from '../stills/faces.ts';
import type { Scenery } from '../stills/scenery.ts';
import { getLightFile } from './_light-file.ts';
import { getModelFile } from './_model-file.ts';

/** A hall ready to be drawn as stills: everything that the walk would fetch, at hand. */
export async function getScenery(
  exhibition: Exhibition,
  hall: Hall,
  plan: FloorPlan,
  language: Language,
  quality: Quality,
): Promise<Scenery> {
  const exhibits = exhibitsOf(hall);
  return {
    data: walkWithoutAddresses(exhibition, hall, plan, language),
    light: await getLightFile(hall, plan, quality),
    models: await gather(exhibits, (exhibit) => (stands(exhibit) ? getModelFile(exhibit.model.from) : undefined)),
    hangings: await gather<string | Uint8Array>(exhibits, (exhibit) => hangingOf(exhibition, exhibit, language)),
    faces: await stillFaces(),
  };
}

function hangingOf(
  exhibition: Exhibition,
  exhibit: Exhibit,
  language: Language,
): Promise<string | Uint8Array> | undefined {
  if (exhibit.kind === 'figure') return Promise.resolve(sheetFile(exhibit, exhibition.sources, language));
  return exhibit.kind === 'picture' ? readFile(`content/${exhibit.image}`) : undefined;
}

/** What the walk knows, but for where things can be fetched: stills are the same wherever the site stands. */
function walkWithoutAddresses(exhibition: Exhibition, hall: Hall, plan: FloorPlan, language: Language): WalkData {
  const { previous, next } = neighboursOf(exhibition, hall);
  const none = () => '';
  return walkData(hall, [], plan, language, {
    model: none,
    picture: none,
    sheet: none,
    light: '',
    stop: () => ({ href: '', title: exhibition.title }),
    doors: {
      entrance: { href: '', title: (previous ?? exhibition).title },
      exit: { href: '', title: (next ?? exhibition).title },
    },
  });
}

async function gather<T>(
  exhibits: readonly Exhibit[],
  fileOf: (exhibit: Exhibit) => Promise<T> | undefined,
): Promise<Record<string, T>> {
  const found = exhibits.flatMap((exhibit) => {
    const file = fileOf(exhibit);
    return file ? [file.then((value) => [exhibit.id, value] as const)] : [];
  });
  return Object.fromEntries(await Promise.all(found));
}
