import { expect, test } from 'vitest';
import { lookAt, type Look } from '../../../src/stations/shared-operations-picture/desk.ts';
import { inHall } from '../../../src/stations/shared-operations-picture/in-hall.ts';

const NOON: Look = { hour: 12, kinds: 'all', gate: 2, square: 'C2' };
const show = (look: Partial<Look>) => inHall(lookAt({ ...NOON, ...look }));
/** How many lights of a tone have so many corners: four a line, more a disc. */
const count = (shapes: ReturnType<typeof show>, tone: string, isLine: boolean) =>
  shapes.filter((shape) => shape.kind === 'light' && shape.tone === tone && (shape.corners.length === 4) === isLine)
    .length;

test('every report is a disc; deep are the one looked at and its partners, each with how far off it may be', () => {
  const { shown, partners } = lookAt(NOON);
  const shapes = show({});
  expect(partners.length).toBeGreaterThan(0);
  expect(count(shapes, 'deep', false)).toBe(1 + partners.length);
  expect(count(shapes, 'blue', false)).toBe(1 + partners.length);
  expect(count(shapes, 'grey', false)).toBe(shown.length - 1 - partners.length);
});

test('each join is a line, a deep one where it is the chosen report’s', () => {
  const { joins, partners } = lookAt(NOON);
  expect(count(show({}), 'deep', true)).toBe(partners.length);
  expect(count(show({}), 'grey', true)).toBe(joins.length - partners.length);
});

test('where no report is looked at, nothing is deep', () => {
  const shapes = show({ square: 'A1' });
  expect([count(shapes, 'deep', true), count(shapes, 'deep', false)]).toEqual([0, 0]);
});
