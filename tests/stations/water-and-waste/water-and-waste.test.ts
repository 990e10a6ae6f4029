import { expect, test } from 'vitest';
import { waterAndWaste } from '../../../src/stations/water-and-waste/water-and-waste.ts';
import { WELL_TRIED } from '../well-tried.ts';

const wellTried = WELL_TRIED['water-and-waste'];

test('at first much is used once, and the wells run short', () => {
  const { says, isReached } = waterAndWaste.attempt({ washing: 80, toilets: 'flush', plant: 'none', well: 20 });
  expect(says.map(({ en }) => en)).toEqual([
    'Trucks bring 16.7 m³ a day: 12 tankers a week. The wells leave 10.0 litres a day for each neighbour. Pumps and plants take 37 kWh a day.',
    'Each day 2.4 m³ serve drinking and cooking, 21.3 washing, 8.0 toilets, 5.0 vehicles and dust. The wells give 20.0; 0.0 are filtered and 0.0 pass the membrane, to be used again.',
    '28.3 m³ go to the sewage plant, 8.3 into the air and the ground.',
  ]);
  expect(isReached).toBe(false);
});

test('the goal can be reached, and each of its four parts counts', () => {
  const isReached = (changed: Partial<typeof wellTried>) =>
    waterAndWaste.attempt({ ...wellTried, ...changed }).isReached;
  expect(isReached({})).toBe(true);
  expect(isReached({ washing: 45 }), 'too little to wash').toBe(false);
  expect(isReached({ washing: 70, well: 10 }), 'too much power').toBe(false);
  expect(isReached({ well: 11 }), 'too little for neighbours').toBe(false);
  expect(isReached({ plant: 'filter' }), 'too many trucks').toBe(false);
  expect(isReached({ toilets: 'flush' }), 'too many trucks').toBe(false);
});
