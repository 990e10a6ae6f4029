import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings, startOf, writeSettings } from '../../src/stations/settings.ts';
import type { Choice, Control } from '../../src/stations/station.ts';

const SEASON: Choice = {
  kind: 'choice',
  name: 'season',
  label: { en: 'Season', ko: '철' },
  options: [
    { value: 'dry', label: { en: 'dry', ko: '건기' } },
    { value: 'wet', label: { en: 'wet', ko: '우기' } },
  ],
  start: 'dry',
};
const CONTROLS: readonly Control[] = [
  {
    kind: 'amount',
    name: 'panels',
    label: { en: 'Panels', ko: '패널' },
    min: 0,
    max: 60,
    step: 20,
    start: 20,
    say: (value) => ({ en: `${value} kW`, ko: `${value}kW` }),
  },
  SEASON,
  { kind: 'square', name: 'mast', label: { en: 'Mast', ko: '기둥' }, columns: 4, rows: 3, start: 'B2' },
];
const AT_FIRST = { panels: 20, season: 'dry', mast: 'B2' };
const read = (text: string) => {
  const { settings, faults } = readSettings(CONTROLS, text);
  return { settings, faults: faults.map(({ en }) => en) };
};

describe('the settings of a station in a link', () => {
  test('are read as they were written', () => {
    const some = fc.record({
      panels: fc.constantFrom(0, 20, 40, 60),
      season: fc.constantFrom('dry', 'wet'),
      mast: fc.constantFrom('A1', 'D3', 'C2'),
    });
    fc.assert(
      fc.property(some, (settings) => {
        expect(read(writeSettings(CONTROLS, settings))).toEqual({ settings, faults: [] });
      }),
    );
  });

  test('are as at first where a link is silent', () => {
    expect(read('')).toEqual({ settings: AT_FIRST, faults: [] });
    expect(startOf(CONTROLS)).toEqual(AT_FIRST);
    expect(read('season:wet')).toEqual({ settings: { ...AT_FIRST, season: 'wet' }, faults: [] });
  });

  test('become the nearest there is where they are too much, and that is told', () => {
    expect(read('panels:900')).toEqual({
      settings: { ...AT_FIRST, panels: 60 },
      faults: ['Panels: the link says 900. The nearest there is, is 60 kW.'],
    });
    expect(read('panels:31').settings).toEqual({ ...AT_FIRST, panels: 40 });
  });

  test('may stand beside spaces', () => {
    expect(read(' panels: 40 , season :wet')).toEqual({
      settings: { ...AT_FIRST, panels: 40, season: 'wet' },
      faults: [],
    });
  });

  test('stay as at first where they cannot be read, and all of it is told', () => {
    expect(read('panels:many,season:cold,mast:Z9,moon:full')).toEqual({
      settings: AT_FIRST,
      faults: [
        'Panels: the link says “many”, which cannot be read. It stands at 20 kW.',
        'Season: the link says “cold”; there are dry, wet. It stands at dry.',
        'Mast: the link says “Z9”, which cannot be read. It stands at B2.',
        'The link sets “moon”, which is not there. There are: panels, season, mast.',
      ],
    });
  });

  test('hold a choice that is still open, too', () => {
    const open: readonly Control[] = [{ ...SEASON, start: 'open' }];
    expect(readSettings(open, writeSettings(open, startOf(open)))).toEqual({
      settings: { season: 'open' },
      faults: [],
    });
    expect(readSettings(open, 'season:cold').faults[0]?.en).toBe(
      'Season: the link says “cold”; there are dry, wet. Nothing is chosen yet.',
    );
  });

  test('whatever a link says, are such that the station can be tried', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        for (const text of [
          before,
          `panels:${before}`,
          `season:${before},mast:${after}`,
          `panels:${before},${after}`,
        ]) {
          const { settings } = read(text);
          expect([0, 20, 40, 60]).toContain(settings['panels']);
          expect(['dry', 'wet']).toContain(settings['season']);
          expect(settings['mast']).toMatch(/^[A-D][1-3]$/);
        }
      }),
    );
  });
});
