import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doorsIn, linesOf, type Knowledge } from '../../../src/stations/personnel-safety-and-access/record.ts';

const hours = fc.integer({ min: 1, max: 720 });
const knows = fc.constantFrom<Knowledge>('list', 'gate', 'doors', 'tags');

describe('the record', () => {
  test('of doors has 37 passes a day of everybody, and half of one in five hours of the night', () => {
    expect(doorsIn(24)).toBeCloseTo(37, 9);
    expect(doorsIn(5)).toBeCloseTo(0.5, 9);
    expect(doorsIn(48)).toBeCloseTo(74, 9);
  });

  test('of a day has a line for each name; for half a pass of the gate more; for 37 doors more; for 1,440 minutes more', () => {
    expect(linesOf('list', 24)).toBe(266);
    expect(linesOf('gate', 24)).toBe(266 * 1.5);
    expect(linesOf('doors', 24)).toBe(266 * 38);
    expect(linesOf('tags', 24)).toBe(266 * 1441);
  });

  test('is never without those who are in, and never shorter for being kept longer', () => {
    fc.assert(
      fc.property(knows, hours, hours, (some, one, other) => {
        expect(linesOf(some, one)).toBeGreaterThanOrEqual(266);
        expect(linesOf(some, Math.max(one, other))).toBeGreaterThanOrEqual(linesOf(some, Math.min(one, other)));
      }),
    );
  });

  test('is the longer the more exactly it knows where somebody is', () => {
    fc.assert(
      fc.property(hours, (kept) => {
        expect(linesOf('gate', kept)).toBeLessThan(linesOf('doors', kept));
        expect(linesOf('doors', kept)).toBeLessThan(linesOf('tags', kept));
      }),
    );
  });
});
