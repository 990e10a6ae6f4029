import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  photoSize,
  schedule,
  TWELVE,
  VIDEO,
  VOICE,
  type What,
  type Wish,
} from '../../../src/stations/telemedicine/schedule.ts';

const wish: fc.Arbitrary<Wish> = fc.record({
  share: fc.integer({ min: 2, max: 16 }).map((steps) => 16 * steps),
  heart: fc.constantFrom('number', 'curve', 'twelve'),
  photo: fc.integer({ min: 0, max: 40 }).map((steps) => 100 * steps),
  video: fc.constantFrom('none', 'now', 'after'),
});
const find = (some: Wish, what: What) => schedule(some).find((sending) => sending.what === what);

describe('the line', () => {
  test('carries speech of 8 kbit/s as 24, because of the addresses, and twelve leads of ten seconds as 640 kilobits', () => {
    expect(VOICE).toBe(24);
    expect(TWELVE).toBe(640);
    expect(VIDEO).toBeCloseTo(76.8, 9);
  });

  test('takes the voice first, then files one after the other, then what has waited', () => {
    expect(schedule({ share: 104, heart: 'twelve', photo: 800, video: 'after' })).toEqual([
      { what: 'voice', rate: 24, from: 0, to: undefined },
      { what: 'twelve', rate: 80, from: 0, to: 8 },
      { what: 'photo', rate: 80, from: 8, to: 17 },
      { what: 'video', rate: VIDEO, from: 17, to: undefined },
    ]);
  });

  test('does not begin what does not fit', () => {
    expect(schedule({ share: 32, heart: 'curve', photo: 800, video: 'now' }).map(({ what }) => what)).toEqual([
      'voice',
      'curve',
    ]);
  });

  test('is never asked for more than the share, and each file goes whole', () => {
    fc.assert(
      fc.property(wish, (some) => {
        const sendings = schedule(some);
        for (const { from } of sendings) {
          const at = sendings.filter((one) => one.from <= from && from < (one.to ?? Infinity));
          expect(at.reduce((sum, { rate }) => sum + rate, 0)).toBeLessThanOrEqual(some.share + 1e-9);
        }
        for (const { what, rate, from, to } of sendings)
          if (to !== undefined)
            expect(rate * (to - from)).toBeCloseTo(what === 'photo' ? photoSize(some.photo) : TWELVE, 6);
      }),
    );
  });

  test('with more of it brings a photograph never later, with a larger photograph never sooner, and live pictures delay it', () => {
    const arrival = (some: Wish) => find(some, 'photo')?.to ?? Infinity;
    fc.assert(
      fc.property(wish, fc.integer({ min: 1, max: 5 }), (some, more) => {
        const waiting: Wish = { ...some, photo: some.photo + 100, video: 'after' };
        expect(arrival({ ...waiting, share: waiting.share + 16 * more })).toBeLessThanOrEqual(arrival(waiting));
        expect(arrival({ ...waiting, photo: waiting.photo + 100 * more })).toBeGreaterThanOrEqual(arrival(waiting));
        expect(arrival({ ...waiting, video: 'now' })).toBeGreaterThanOrEqual(arrival(waiting));
      }),
    );
  });
});
