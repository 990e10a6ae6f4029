import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BUILDINGS } from '../../../src/stations/one-camp-network/camp.ts';
import { receptionOf, reachIndoors } from '../../../src/stations/one-camp-network/coverage.ts';
import { inHall } from '../../../src/stations/one-camp-network/in-hall.ts';

const show = (masts: readonly string[], power: number) => inHall(masts, reachIndoors(power), receptionOf(masts, power));
const buildings = (shapes: ReturnType<typeof show>) =>
  shapes.flatMap((shape) => (shape.kind === 'filling' && shape.tone !== 'deep' ? [shape.tone] : []));

test('one mast lights its surroundings; who hears it is white, who hears nobody grey', () => {
  const shapes = show(['B3'], 20);
  expect(shapes.filter(({ kind }) => kind === 'light')).toHaveLength(2);
  expect(Object.fromEntries(BUILDINGS.map(({ square }, index) => [square, buildings(shapes)[index]]))).toEqual({
    A1: 'white',
    A4: 'white',
    B3: 'white',
    C2: 'white',
    C5: 'white',
    D4: 'white',
    E6: 'grey',
    F2: 'grey',
    F5: 'grey',
    G3: 'grey',
    H1: 'grey',
    H6: 'grey',
  });
});

test('a building is blue just if it is served whichever mast fails', () => {
  const square = fc.constantFrom('A1', 'B5', 'D2', 'E4', 'G5', 'H3');
  fc.assert(
    fc.property(fc.array(square, { minLength: 1, maxLength: 4 }), fc.integer({ min: 10, max: 33 }), (masts, power) => {
      const served = receptionOf(masts, power).map(({ hears }) =>
        masts.every((_, silent) => hears.some((mast) => mast !== silent)),
      );
      expect(buildings(show(masts, power)).map((tone) => tone === 'blue')).toEqual(served);
    }),
  );
});
