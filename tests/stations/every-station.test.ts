import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATIONS } from '../../src/model/stations.ts';
import { ABOUTS } from '../../src/stations/abouts.ts';
import { loadStation } from '../../src/stations/load-station.ts';
import { controlsNow, readSettings, squareName, startOf, writeSettings } from '../../src/stations/settings.ts';
import type { Control, Outcome, Settings } from '../../src/stations/station.ts';
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

  test('is not won by everything at its least, nor at its most', () => {
    for (const end of ['min', 'max'] as const) {
      const extreme = controls.map((control) => [
        control.name,
        control.kind === 'amount' ? control[end] : control.start,
      ]);
      expect(attempt(Object.fromEntries(extreme) as Settings).isReached).toBe(false);
    }
  });

  test('never asks for more than four things at once', () => {
    fc.assert(
      fc.property(anything(controls), (some) => {
        expect(controlsNow(controls, some).length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 30 },
    );
  });

  test('says and draws numbers that are numbers, whatever is set', () => {
    fc.assert(
      fc.property(anything(controls), (some) => {
        expect(allOf(attempt(some)).filter((text) => /NaN|Infinity|undefined|null/.test(text))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

const anything = (controls: readonly Control[]): fc.Arbitrary<Settings> =>
  fc.record(Object.fromEntries(controls.map((control) => [control.name, valueOf(control)])));

function valueOf(control: Control): fc.Arbitrary<number | string> {
  switch (control.kind) {
    case 'amount': {
      const { min, max, step } = control;
      return fc.nat(Math.floor((max - min) / step + 1e-9)).map((steps) => min + steps * step);
    }
    case 'choice':
      return fc.constantFrom(control.start, ...control.options.map(({ value }) => value));
    case 'square': {
      const { columns, rows } = control;
      return fc.record({ column: fc.nat(columns - 1), row: fc.nat(rows - 1) }).map(squareName);
    }
  }
}

/** Every word that is said, and everything that is put into the picture, in both languages. */
const allOf = ({ says, picture }: Outcome): string[] => [
  ...says.flatMap(({ en, ko }) => [en, ko]),
  ...(['en', 'ko'] as const).flatMap((language) => partsOf(picture(language))),
];

const partsOf = (part: unknown): string[] => {
  if (Array.isArray(part)) return part.flatMap(partsOf);
  if (typeof part === 'object' && part !== null && 'values' in part) return partsOf(part.values);
  return typeof part === 'symbol' || part === undefined || part === null ? [] : [String(part)];
};
