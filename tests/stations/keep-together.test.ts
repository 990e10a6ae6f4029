import { expect, test } from 'vitest';
import { keepTogether } from '../../src/stations/keep-together.ts';

test('a number and its unit stay on one line, a number and a word need not', () => {
  const words = 'Of 40 kWh 60 % go 0.4 mm, 5 m³, 9 m/s or 76 min far; 3 masts and 2 men stay.';
  expect(keepTogether(words).replaceAll('\u00A0', '_')).toBe(
    'Of 40_kWh 60_% go 0.4_mm, 5_m³, 9_m/s or 76_min far; 3 masts and 2 men stay.',
  );
});
