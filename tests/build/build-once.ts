import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { assemble } from '../../src/model/assemble.ts';
import { readContent } from '../../src/model/read.ts';
import { temporarySite } from './temporary-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The root of a project that has been built once for all tests: our exhibition, and one hall, led walk and term more. */
    built: string;
  }
}

export const NEW_HALL = 'field-kitchens';
/** Through the new hall, our first one, and the new one again. */
export const NEW_TOUR = 'from-the-stove-and-back';
export const NEW_TERM = 'field-kitchen';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

/** Does what a curator does: puts one folder into `content/halls`, a file into `content/tours`, a term into the glossary. Returns its undo. */
export default async function buildOnce(project: TestProject) {
  const site = await temporarySite();
  const folder = join(site.content, 'halls', NEW_HALL);
  const { exhibition } = assemble(await readContent(site.content));
  await cp(fixture('new-hall'), folder, { recursive: true });
  // It comes last, however many halls there are by now.
  const hall = await readFile(join(folder, 'hall.mdx'), 'utf8');
  const [first] = exhibition?.halls ?? [];
  const tour = await readFile(fixture(`${NEW_TOUR}.mdx`), 'utf8');
  const glossary = await readFile(join(site.content, 'glossary.yaml'), 'utf8');
  await site.write({
    [`content/halls/${NEW_HALL}/hall.mdx`]: hall.replace(
      /^order: .*$/m,
      `order: ${(exhibition?.halls.length ?? 0) + 1}`,
    ),
    [`content/tours/${NEW_TOUR}.mdx`]: tour
      .replace('HALL', first?.id ?? '')
      .replace('EXHIBIT', first?.areas[0]?.exhibits[0]?.id ?? ''),
    'content/glossary.yaml': glossary + (await readFile(fixture(`${NEW_TERM}.yaml`), 'utf8')),
  });

  const { code, output } = await site.build();
  if (code !== 0) {
    await site.remove();
    throw new Error(`The site with the new hall cannot be built.\n${output}`);
  }
  project.provide('built', site.root);
  return () => site.remove();
}
