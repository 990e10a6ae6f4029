import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squareName, startOf } from '../../../src/stations/settings.ts';
import { COLUMNS, ROWS } from '../../../src/stations/one-camp-network/camp.ts';
import { oneCampNetwork } from '../../../src/stations/one-camp-network/one-camp-network.ts';

test('at first one building hears nothing, and two more would not if the first mast failed', () => {
  const { says, isReached } = oneCampNetwork.attempt(startOf(oneCampNetwork.controls));
  expect(says).toEqual([
    {
      en: 'Buildings served: 11 of 12, and 8 whichever one mast fails.',
      ko: '건물 12곳 가운데 11곳에 신호가 닿고, 그중 8곳은 어느 통신탑 하나가 멈추어도 끊기지 않습니다.',
    },
    {
      en: 'Were mast 1 silent, these would fall silent too: tower, gate.',
      ko: '통신탑 1번이 멈추면 새로 끊기는 곳: 감시탑, 정문.',
    },
    {
      en: 'A building hears a mast up to 265 m away; so near, as in free space, half the distance takes a quarter of the power.',
      ko: '통신탑에서 265m 떨어진 건물까지 신호가 닿습니다. 이만큼 가까우면 자유 공간에서처럼 거리가 반이면 전력은 4분의 1이면 됩니다.',
    },
  ]);
  expect(isReached).toBe(false);
});

test('two masts at either end serve everybody, though one fail, with a quarter of a watt each', () => {
  const { says, isReached } = oneCampNetwork.attempt({ mast2: 'C3', mast3: 'G4', mast4: 'G4', power: 24 });
  expect(says.map(({ en }) => en)).toEqual([
    'Buildings served: 12 of 12, and 12 whichever one mast fails.',
    'No single mast is missed.',
    'A building hears a mast up to 378 m away; so far out the ground weakens the signal: twice the distance takes sixteen times the power.',
  ]);
  expect(isReached).toBe(true);
});

test('all of them in the middle need twice the power, which is more than the goal allows', () => {
  const inTheMiddle = (power: number) => {
    const { says, isReached } = oneCampNetwork.attempt({ mast2: 'E3', mast3: 'E3', mast4: 'E3', power });
    return { answer: says[0].en, isReached };
  };
  expect([24, 27].map(inTheMiddle)).toEqual([
    { answer: 'Buildings served: 11 of 12, and 9 whichever one mast fails.', isReached: false },
    { answer: 'Buildings served: 12 of 12, and 12 whichever one mast fails.', isReached: false },
  ]);
});

test('the weakest signal serves the square it comes from', () => {
  const { says } = oneCampNetwork.attempt({ mast2: 'H4', mast3: 'H4', mast4: 'H4', power: 10 });
  expect(says.map(({ en }) => en)).toEqual([
    'Buildings served: 1 of 12, and 0 whichever one mast fails.',
    'Were mast 1 silent, these would fall silent too: command.',
    'A building hears a mast up to 83 m away; so near, as in free space, half the distance takes a quarter of the power.',
  ]);
});

test('a mast is missed only by those that it serves', () => {
  const { says } = oneCampNetwork.attempt({ mast2: 'C3', mast3: 'A5', mast4: 'B1', power: 30 });
  expect(says.slice(0, 2).map(({ en }) => en)).toEqual([
    'Buildings served: 10 of 12, and 10 whichever one mast fails.',
    'No single mast is missed.',
  ]);
});

test('whatever is set, every number that is said is one', () => {
  const square = fc.record({ column: fc.nat(COLUMNS - 1), row: fc.nat(ROWS - 1) }).map(squareName);
  const settings = fc.record({ mast2: square, mast3: square, mast4: square, power: fc.integer({ min: 10, max: 33 }) });
  fc.assert(
    fc.property(settings, (some) => {
      const { says, picture } = oneCampNetwork.attempt(some);
      expect(JSON.stringify([says, picture('ko')])).not.toMatch(/NaN|Infinity|null|undefined/);
    }),
  );
});
