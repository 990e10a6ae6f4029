import type { Browser } from 'playwright-core';
import { exhibitsOf, type Exhibition } from '../../src/model/exhibition.ts';
import { ORIGINAL } from '../../src/model/language.ts';
import type { StationName } from '../../src/model/stations.ts';
import { loadStation } from '../../src/stations/load-station.ts';
import { squareName } from '../../src/stations/settings.ts';
import type { Control, Settings } from '../../src/stations/station.ts';
import { pathOf } from '../../src/visit/paths.ts';
import { VIEWPORTS } from './pages.ts';
import type { Server } from './serve.ts';
import { bytesOf, transfersOf } from './transfers.ts';
import { visit } from './visit.ts';

export interface StationMeasured {
  name: StationName;
  /** Fetched when somebody begins. */
  bytes: number;
  /** How often its model answers in a second, in Node on this machine, settings always changing. */
  answersPerSecond: number;
}

/** Begins each station on its exhibit's page, and asks its model over and over. */
export async function tryStations(
  browser: Browser,
  server: Server,
  { halls }: Exhibition,
  tell: (words: string) => void,
): Promise<StationMeasured[]> {
  const measured: StationMeasured[] = [];
  for (const hall of halls) {
    for (const exhibit of exhibitsOf(hall)) {
      if (exhibit.kind !== 'station' || !exhibit.try) continue;
      tell(`Trying ${exhibit.try}`);
      const path = pathOf({ page: 'exhibit', hall: hall.id, exhibit: exhibit.id }, ORIGINAL);
      measured.push({
        name: exhibit.try,
        bytes: await bytesToBegin(browser, server, path),
        answersPerSecond: await answersPerSecond(exhibit.try),
      });
    }
  }
  return measured;
}

const bytesToBegin = (browser: Browser, server: Server, path: string): Promise<number> =>
  visit(browser, server, path, VIEWPORTS[0], async ({ page }) => {
    const before = bytesOf(await transfersOf(page), 'js', 'css', 'other');
    await page.locator('[data-begin]').click();
    await page.locator('.station .answer').waitFor();
    return bytesOf(await transfersOf(page), 'js', 'css', 'other') - before;
  });

/** In milliseconds: first until the machine knows the code, then as measured. */
const [WARM_UP, MEASURED] = [300, 700];

async function answersPerSecond(name: StationName): Promise<number> {
  const { controls, attempt } = await loadStation(name);
  let tries = 0;
  const answerFor = (milliseconds: number) => {
    const end = performance.now() + milliseconds;
    let count = 0;
    for (; performance.now() < end; count++) attempt(settingsAt(controls, tries++));
    return count;
  };
  answerFor(WARM_UP);
  return (answerFor(MEASURED) * 1000) / MEASURED;
}

/** Other settings every time, the same in every run: each control goes through its values at a pace of its own. */
const settingsAt = (controls: readonly Control[], index: number): Settings =>
  Object.fromEntries(controls.map((control, place) => [control.name, valueAt(control, index * (2 * place + 3))]));

function valueAt(control: Control, index: number): number | string {
  switch (control.kind) {
    case 'amount': {
      const { min, max, step } = control;
      return min + (index % (Math.round((max - min) / step) + 1)) * step;
    }
    case 'choice':
      return control.options[index % control.options.length]!.value;
    case 'square': {
      const { columns, rows } = control;
      return squareName({ column: index % columns, row: Math.floor(index / columns) % rows });
    }
  }
}
