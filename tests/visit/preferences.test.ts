import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHOICES, readPreferences, writePreferences, type Preferences } from '../../src/visit/preferences.ts';

const AS_IT_COMES: Preferences = {
  motion: 'system',
  text: 100,
  quality: 'auto',
  sound: false,
  lens: false,
  map: 'auto',
  keys: true,
};

const preferences = fc.record({
  motion: fc.constantFrom(...CHOICES.motion),
  text: fc.constantFrom(...CHOICES.text),
  quality: fc.constantFrom(...CHOICES.quality),
  sound: fc.boolean(),
  lens: fc.boolean(),
  map: fc.constantFrom(...CHOICES.map),
  keys: fc.boolean(),
});

describe('preferences', () => {
  test.each<[string | null, Partial<Preferences>]>([
    [null, {}],
    ['', {}],
    ['{}', {}],
    ['{"motion":"none","text":130,"keys":false}', { motion: 'none', text: 130, keys: false }],
    // Each field for itself: from an older version, from a newer one, by another hand.
    ['{"motion":"less","text":150}', { text: 150 }],
    ['{"text":"150","lens":true}', { lens: true }],
    ['{"text":5000,"lens":1,"sound":null}', {}],
    ['{"map":false,"sound":true}', { map: false, sound: true }],
    ['{"map":"large"}', {}],
    ['{"colour":"blue","quality":"low"}', { quality: 'low' }],
    ['{"motion":"none"', {}],
    ['null', {}],
    ['[]', {}],
    ['"keys"', {}],
  ])('reads %j', (words, chosen) => {
    expect(readPreferences(words)).toEqual({ ...AS_IT_COMES, ...chosen });
  });

  test('writes only what was chosen, so that the rest may one day come another way', () => {
    expect(writePreferences(AS_IT_COMES)).toBe('{}');
    expect(writePreferences({ ...AS_IT_COMES, text: 115, keys: false })).toBe('{"text":115,"keys":false}');
  });

  test('are read as they were written', () => {
    fc.assert(
      fc.property(preferences, (some) => {
        expect(readPreferences(writePreferences(some))).toEqual(some);
      }),
    );
  });

  test('are there whatever stands in the store', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"text":${json}}`),
    );
    fc.assert(
      fc.property(anything, (words) => {
        const read = readPreferences(words);
        for (const [name, choices] of Object.entries(CHOICES)) {
          expect(choices).toContain(read[name as keyof Preferences]);
        }
      }),
    );
  });
});
