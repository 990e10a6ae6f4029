/**
 * `npm run bench`: what visitors have to load and their machines to draw, to hold and to work out, measured against the targets; then how long builds take.
 * Ends with exit code 1 where a target is missed. `npm run bench -- --no-builds` leaves the builds of generated halls out.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { assemble } from '../../src/model/assemble.ts';
import { readContent } from '../../src/model/read.ts';
import { temporarySite } from '../build/temporary-site.ts';
import { openBrowser } from './browser.ts';
import { timeBuilds } from './builds.ts';
import { changeHalls } from './change-halls.ts';
import { loadPage } from './load-page.ts';
import { pagesToLoad, VIEWPORTS, walksOf } from './pages.ts';
import { reportBuilds, reportChanges, reportLoads, reportStations, reportWalks } from './report.ts';
import { serve } from './serve.ts';
import { TARGETS } from './targets.ts';
import { tryStations } from './try-stations.ts';
import { walkThrough } from './walk-through.ts';

const { values: flags } = parseArgs({ options: { builds: { type: 'boolean', default: true } }, allowNegative: true });
const tell = (words: string) => console.error(words);
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const { exhibition } = assemble(await readContent(join(PROJECT, 'content')));
if (!exhibition) throw new Error('The content has errors: npm run check:content');

tell('Building the site …');
const site = await temporarySite();
const tables: { words: string; misses: number }[] = [];
try {
  const { code, output, seconds } = await site.build();
  if (code !== 0) throw new Error(`The site cannot be built.\n${output}`);
  tell(`Built in ${seconds.toFixed(0)} s.`);

  const server = await serve(site.dist);
  const browser = await openBrowser();
  try {
    const loads = [];
    for (const page of pagesToLoad(exhibition)) {
      tell(`Loading ${page.path}`);
      loads.push(await loadPage(browser, server, page));
    }
    tables.push(reportLoads(loads));

    const walks = [];
    for (const walk of walksOf(exhibition)) {
      for (const viewport of VIEWPORTS) {
        tell(`Walking ${walk.path} at ${viewport.width} x ${viewport.height}`);
        walks.push(await walkThrough(browser, server, walk, viewport));
      }
    }
    tables.push(reportWalks(walks));

    tables.push(reportStations(await tryStations(browser, server, exhibition, tell)));

    tell('Going from hall to hall');
    const changes = await changeHalls(browser, server, walksOf(exhibition));
    if (changes) tables.push(reportChanges(changes));
  } finally {
    await browser.close();
    await server.close();
  }
} finally {
  await site.remove();
}
if (flags.builds) tables.push(reportBuilds(await timeBuilds(tell)));

const misses = tables.reduce((sum, table) => sum + table.misses, 0);
console.log(tables.map(({ words }) => words).join('\n\n'));
console.log(`\nTargets: ${TARGETS}`);
console.log(
  misses === 0
    ? 'All targets are met.'
    : `${misses} ${misses === 1 ? 'value misses its target' : 'values miss their targets'}; each is marked with "!".`,
);
process.exitCode = misses === 0 ? 0 : 1;
