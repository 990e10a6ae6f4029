import { expect, test } from 'vitest';
import { inHall } from '../../../src/stations/water-and-waste/in-hall.ts';
import { runDay, type Plan } from '../../../src/stations/water-and-waste/model.ts';

const levels = (plan: Plan) =>
  inHall(runDay(plan)).map((shape) => (shape.kind === 'filling' ? `${shape.tone} ${shape.level.toFixed(2)}` : ''));

test('on a board stand the wells, the tankers and what is used again', () => {
  expect(levels({ washing: 80, toilets: 'flush', plant: 'none', well: 20 })).toEqual([
    'white 1.00',
    'blue 0.48',
    'grey 0.40',
    'deep 0.00',
  ]);
});

test('a camp that uses its water again needs no tanker', () => {
  expect(levels({ washing: 50, toilets: 'pour', plant: 'membrane', well: 20 })).toEqual([
    'white 1.00',
    'blue 0.28',
    'grey 0.00',
    'deep 0.24',
  ]);
});
