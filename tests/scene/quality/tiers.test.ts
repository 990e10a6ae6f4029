import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TierFinder, tierFor, TIERS, type TierName } from '../../../src/scene/quality/tiers.ts';

/** The tiers that come of so many frames, each so many milliseconds long, in order. */
function found(finder: TierFinder, frames: number, milliseconds: number): TierName[] {
  const tiers: TierName[] = [];
  for (let frame = 0; frame < frames; frame++) if (finder.note(milliseconds)) tiers.push(finder.tier);
  return tiers;
}

describe('how finely a hall is drawn', () => {
  test('stays as it is while frames come in time, however many', () => {
    for (const milliseconds of [7, 16.7, 33.4]) expect(found(new TierFinder(), 1000, milliseconds)).toEqual([]);
  });

  test('gives way step by step while a walk jerks, down to the lowest', () => {
    expect(found(new TierFinder(), 15, 100)).toEqual([]);
    expect(found(new TierFinder(), 16, 100)).toEqual(['middle']);
    expect(found(new TierFinder(), 500, 100)).toEqual(['middle', 'low']);
  });

  test('is not judged by a few long frames: something is always being loaded', () => {
    const finder = new TierFinder();
    for (let frame = 0; frame < 400; frame++) expect(finder.note(frame % 3 === 0 ? 400 : 16)).toBe(false);
  });

  test('comes back when there was time to spare for a while', () => {
    expect(found(new TierFinder('low'), 95, 16)).toEqual([]);
    expect(found(new TierFinder('low'), 500, 16)).toEqual(['middle', 'high']);
  });

  test('does not go to and fro: what was too much once is not tried again', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1, max: 500, noNaN: true }), { maxLength: 60 }), (lengths) => {
        const finder = new TierFinder();
        const names = Object.keys(TIERS);
        let lowest = 0;
        for (const milliseconds of lengths) {
          for (const tier of found(finder, 16 * 6, milliseconds)) {
            const now = names.indexOf(tier);
            // Whatever was left for a lower one stays left.
            expect(now).toBeGreaterThanOrEqual(lowest);
            if (milliseconds > 45) lowest = now;
          }
        }
      }),
    );
  });

  test('is what the visitor chose, and else what was found', () => {
    expect([tierFor('auto', 'middle'), tierFor('high', 'low'), tierFor('low', 'high')]).toEqual([
      'middle',
      'high',
      'low',
    ]);
  });
});
