import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATIONS } from '../../src/model/stations.ts';
import { loadStation } from '../../src/stations/load-station.ts';
import { squareName, startOf } from '../../src/stations/settings.ts';
import type { Control, Outcome } from '../../src/stations/station.ts';

describe.each(STATIONS)('%s', async (name) => {
  const { controls, attempt } = await loadStation(name);

  test('is not won before anything is tried', () => {
    expect(attempt(startOf(controls)).isReached).toBe(false);
  });

  test('says and draws numbers that are numbers, whatever is set', () => {
    const settings = fc.record(Object.fromEntries(controls.map((control) => [control.name, valueOf(control)])));
    fc.assert(
      fc.property(settings, (some) => {
        expect(allOf(attempt(some)).filter((text) => /NaN|Infinity|undefined|null/.test(text))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

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
