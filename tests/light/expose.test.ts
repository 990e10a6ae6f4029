import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expose, middleOf } from '../../src/light/expose.ts';

test('the middle light comes out a light grey, none black, and any more never quite over white', () => {
  expect([...expose(Float32Array.from([0, 0.5, 1, 4]), 1)]).toEqual([0, 163, 226, 255]);
});

test('what is brighter never comes out darker, and the strength of all light together does not matter', () => {
  const lights = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 2, maxLength: 50 });
  fc.assert(
    fc.property(lights, fc.double({ min: 0.1, max: 10, noNaN: true }), (values, times) => {
      const sorted = Float32Array.from(values).sort();
      const dots = [...expose(sorted, 1)];
      expect(dots).toEqual([...dots].sort((a, b) => a - b));
      const other = [
        ...expose(
          sorted.map((value) => value * times),
          times,
        ),
      ];
      other.forEach((dot, index) => expect(Math.abs(dot - dots[index]!)).toBeLessThanOrEqual(1));
    }),
  );
});

test('the middle is that of the dots that are asked for, and 1 where all is dark', () => {
  expect(middleOf(Float32Array.from([9, 1, 2, 3]), Uint32Array.from([1, 2, 3]))).toBe(2);
  expect(middleOf(new Float32Array(4), Uint32Array.from([0, 1]))).toBe(1);
});
