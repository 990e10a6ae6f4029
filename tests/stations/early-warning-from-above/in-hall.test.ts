import { expect, test } from 'vitest';
import { inHall } from '../../../src/stations/early-warning-from-above/in-hall.ts';
import { planRound, type Plan } from '../../../src/stations/early-warning-from-above/round.ts';

const show = (change: Partial<Plan>) => {
  const plan = { height: 80, radius: 900, airspeed: 12, wind: 3, ...change };
  return inHall(plan, planRound(plan));
};
const tones = (shapes: ReturnType<typeof show>) => [...new Set(shapes.map(({ kind, tone }) => `${tone} ${kind}`))];

test('the drone flies one round and comes back to where it began', () => {
  const [mover] = show({}).flatMap((shape) => (shape.kind === 'mover' ? [shape] : []));
  expect(mover).toMatchObject({ seconds: 4, tone: 'deep' });
  const { way } = mover!;
  expect(way).toHaveLength(61);
  expect(way.at(-1)).toEqual(way[0]);
});

test('against too strong a wind nothing flies, and its band is grey', () => {
  expect(tones(show({ airspeed: 4, wind: 6 }))).toEqual(['white light', 'grey light']);
  expect(tones(show({}))).toEqual(['white light', 'blue light', 'grey light', 'deep mover']);
});

test('a village that is flown over is deep', () => {
  expect(tones(show({ radius: 700 }))).toEqual(['white light', 'blue light', 'grey light', 'deep light', 'deep mover']);
});
