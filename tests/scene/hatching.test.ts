import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inkAt, placeOnHatching } from '../../src/scene/hatching.ts';

const [LIT, SHADED] = [0.95, 0.45];

/** A strip of the screen across the lines, pixel by pixel: how much ink each has. */
const strip = (spread: number, brightness = LIT, pixels = 48) =>
  Array.from({ length: pixels }, (_, pixel) => inkAt(pixel * spread, spread, 1, brightness));

/** «#» a pixel that is mostly ink, «+» one that has some, «.» none. */
const sketch = (ink: readonly number[]) => ink.map((share) => (share > 0.5 ? '#' : share > 0.01 ? '+' : '.')).join('');

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Evenly spread, which `fc.double` is not: most of all doubles lie next to nothing. */
const between = (least: number, most: number) =>
  fc.integer({ min: 0, max: 1e6 }).map((share) => least + ((most - least) * share) / 1e6);
/** Metres from a pixel to the next: from a hair before the eye to the far end of a hall. */
const spread = between(Math.log(0.0001), Math.log(0.2)).map(Math.exp);
const brightness = between(0, 1);
const place = between(-20, 20);

describe('the hatching', () => {
  test('lies at 45 degrees on every upright and level face, and runs on over the edges', () => {
    fc.assert(
      fc.property(place, place, place, place, (x, y, z, far) => {
        const here = placeOnHatching(x, y, z);
        expect(placeOnHatching(x + far, y + far, z)).toBeCloseTo(here, 9);
        expect(placeOnHatching(x, y + far, z - far)).toBeCloseTo(here, 9);
        expect(placeOnHatching(x + far, y, z + far)).toBeCloseTo(here, 9);
        // A metre across the lines is a metre.
        const across = far * Math.SQRT1_2;
        expect(placeOnHatching(x + across, y - across, z)).toBeCloseTo(here + far, 9);
      }),
    );
  });

  test('is as fine from far as from near: where lines come closer, every other one fades', () => {
    // From line to line twelve pixels, with one between them; then ten, eight, and six.
    expect([12, 10, 8, 6].map((pixels) => sketch(strip(1 / 128 / pixels)))).toEqual([
      '#.....#.....#.....#.....#.....#.....#.....#.....',
      '#....#....#....#....#....#....#....#....#....#..',
      '#...+...#...+...#...+...#...+...#...+...#...+...',
      '#.....#.....#.....#.....#.....#.....#.....#.....',
    ]);
  });

  test('is wider in the shade', () => {
    expect(sketch(strip(1 / 128 / 6, SHADED, 12))).toBe('#+...+#+...+');
    expect(mean(strip(1 / 128 / 6, SHADED))).toBeGreaterThan(2 * mean(strip(1 / 128 / 6, LIT)));
  });

  test('covers as much of a face from near as from far', () => {
    fc.assert(
      fc.property(spread, brightness, (spread, brightness) => {
        const fine = Array.from({ length: 4800 }, (_, at) => inkAt((at / 20) * spread, spread, 1, brightness));
        const pen = 0.7 + 1.1 * Math.min(1, Math.max(0, (LIT - brightness) / (LIT - SHADED)));
        expect(mean(fine) * 6).toBeGreaterThan(0.95 * pen);
        expect(mean(fine) * 6).toBeLessThan(1.1 * pen);
      }),
    );
  });

  test('changes softly with every step: nothing shimmers', () => {
    // From a sixth of a power of two on, every other line is gone: there a step could show.
    const edge = fc.integer({ min: -12, max: -3 }).map((power) => 2 ** power / 6);
    fc.assert(
      fc.property(fc.oneof(spread, edge), brightness, place, (spread, brightness, place) => {
        const pixels = place / spread;
        const ink = (nearer: number) => inkAt(pixels * spread, spread * nearer, 1, brightness);
        expect(Math.abs(ink(1.00001) - ink(0.99999))).toBeLessThan(0.002);
      }),
    );
  });

  test('never has more ink than a pixel holds, nor less than none', () => {
    fc.assert(
      fc.property(place, spread, between(0.2, 4), brightness, (place, spread, point, light) => {
        const ink = inkAt(place, spread, point, light);
        expect(ink).toBeGreaterThanOrEqual(0);
        expect(ink).toBeLessThan(1 + 1e-9);
      }),
    );
  });

  test('is as fine on a screen of twice as many pixels', () => {
    fc.assert(
      fc.property(place, spread, brightness, (place, spread, brightness) => {
        const [here, there] = [place, place + spread / 2].map((at) => inkAt(at, spread / 2, 2, brightness));
        const both = inkAt(place + spread / 4, spread, 1, brightness);
        expect(Math.abs((here! + there!) / 2 - both)).toBeLessThan(1e-6);
      }),
    );
  });
});
