import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unfit } from '../../src/model/fit-model.ts';

const FILE = { scale: 1, isFile: true };

describe('a model', () => {
  test('from two centimetres to twelve metres fits', () => {
    expect([0.02, 1, 12].map((longest) => unfit(longest, FILE))).toEqual([undefined, undefined, undefined]);
  });

  test('that no scale makes large enough was drawn in another unit', () => {
    const nothing = {
      what: 'The model would be less than 0.001 m long in the hall.',
      remedy: 'glTF counts in metres: if it was drawn in another unit, export it in metres.',
    };
    expect([0, 1e-320, 0.0009].map((longest) => unfit(longest, FILE))).toEqual([nothing, nothing, nothing]);
    expect(unfit(0.0009, { scale: 20, isFile: true })).toEqual({
      ...nothing,
      what: 'The model would be 0.018 m long in the hall.',
    });
  });

  test('that is made smaller than can be counted is told what would fit', () => {
    expect(unfit(2, { scale: 1e-320, isFile: false })).toEqual({
      what: 'The model would be less than 0.001 m long in the hall.',
      remedy: 'Choose a scale that makes it between 0.02 and 12 m: 0.01 or more.',
    });
  });

  test('fits at the scale that is advised', () => {
    const lengths = fc.double({ min: -3, max: 6, noNaN: true }).map((digits) => 10 ** digits);
    const scales = fc.double({ min: 0, max: 20, noNaN: true, minExcluded: true });
    fc.assert(
      fc.property(lengths, scales, fc.boolean(), (longest, scale, isFile) => {
        const remedy = unfit(longest, { scale, isFile })?.remedy;
        const advised = /: (\S+) or (?:more|less)\.$/.exec(remedy ?? '')?.[1];
        if (remedy) expect(unfit(longest, { scale: Number(advised), isFile })).toBeUndefined();
      }),
    );
  });
});
