import fc from 'fast-check';
import type { TemplateResult } from 'lit-html';
import { describe, expect, test } from 'vitest';
import { STATIONS } from '../../src/model/stations.ts';
import { ABOUTS } from '../../src/stations/abouts.ts';
import { loadStation } from '../../src/stations/load-station.ts';
import { controlsNow, readSettings, startOf, writeSettings } from '../../src/stations/settings.ts';
import type { Outcome, Settings } from '../../src/stations/station.ts';
import { settingsOf } from './some-settings.ts';
import { WELL_TRIED } from './well-tried.ts';

describe.each(STATIONS)('%s', async (name) => {
  const { controls, attempt } = await loadStation(name);

  test('is not won before anything is tried', () => {
    expect(attempt(startOf(controls)).isReached).toBe(false);
  });

  test('can be won, and then every part of its goal is met', () => {
    const won = { ...startOf(controls), ...WELL_TRIED[name] };
    expect(attempt(won).meets).toEqual(ABOUTS[name].goal.map(() => true));
    expect(readSettings(controls, writeSettings(controls, won))).toEqual({ settings: won, faults: [] });
  });

  /** All sliders at one end. */
  const at = (end: 'min' | 'max'): Settings =>
    Object.fromEntries(
      controls.map((control) => [control.name, control.kind === 'amount' ? control[end] : control.start]),
    );

  test('is not won by everything at its least, nor at its most', () => {
    expect([at('min'), at('max')].map((settings) => attempt(settings).isReached)).toEqual([false, false]);
  });

  test('never asks for more than four things at once', () => {
    fc.assert(
      fc.property(settingsOf(controls), (some) => {
        expect(controlsNow(controls, some).length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 30 },
    );
  });

  test('says and draws numbers that are numbers, whatever is set', () => {
    fc.assert(
      fc.property(settingsOf(controls), (some) => {
        const wrong = /NaN|Infinity|undefined|null|\b(width|height|r)="?-/;
        expect(allOf(attempt(some)).filter((text) => wrong.test(text))).toEqual([]);
      }),
      { numRuns: 30, examples: [[startOf(controls)], [at('min')], [at('max')]] },
    );
  });
});

/** Every word that is said, and the picture as it is written into the page, in both languages. */
const allOf = ({ says, picture }: Outcome): string[] => [
  ...says.flatMap(({ en, ko }) => [en, ko]),
  ...(['en', 'ko'] as const).flatMap((language) => tagsOf(markupOf(picture(language)))),
];

const tagsOf = (markup: string) => markup.split(/(?=<)/);

function markupOf(part: unknown): string {
  if (Array.isArray(part)) return part.map(markupOf).join('');
  if (typeof part !== 'object' || part === null || !('strings' in part)) return String(part);
  const { strings, values } = part as TemplateResult;
  return strings.map((text, index) => text + (index < values.length ? markupOf(values[index]) : '')).join('');
}
