import { expect, test } from 'vitest';
import { placementOf } from '../../../src/floorplan/floor-plan.ts';
import { distance, turn } from '../../../src/floorplan/geometry.ts';
import { signsOf } from '../../../src/scene/signs/signs.ts';
import { EVERY_KIND, walkOf } from '../some-walk.ts';

const data = walkOf(EVERY_KIND);
const signs = signsOf(data);

test('everything written in a hall', () => {
  expect(signs.map(({ writing }) => writing)).toEqual([
    { kind: 'area', number: 1, title: 'outside' },
    { kind: 'area', number: 2, title: 'inside' },
    { kind: 'door', title: 'After', arrow: '→' },
    { kind: 'door', title: 'Before', also: '앞', arrow: '←' },
    { kind: 'label', number: '', title: 'mast', is: 'imagined', evidence: 'imagined' },
    { kind: 'label', number: '', title: 'medal', is: 'imagined', evidence: 'imagined' },
    { kind: 'label', number: '', title: 'view', is: 'imagined', evidence: 'imagined' },
    { kind: 'label', number: '', title: 'chart', is: 'imagined', evidence: 'imagined' },
    { kind: 'label', number: '', title: 'words', is: 'imagined', evidence: 'imagined' },
    { kind: 'panel', title: 'words', words: 'words' },
    { kind: 'label', number: '3', title: 'A gate', also: '출입문', is: 'imagined', evidence: 'imagined' },
  ]);
});

test('the reader’s language comes first, and words that are missing stand in the original', () => {
  const korean = signsOf({ ...data, language: 'ko' }).map(({ writing }) => writing);
  expect(korean).toContainEqual({
    kind: 'label',
    number: '3',
    title: '출입문',
    also: 'A gate',
    is: 'imagined',
    evidence: '상상',
  });
  expect(korean).toContainEqual({
    kind: 'label',
    number: '',
    title: 'mast',
    also: undefined,
    is: 'imagined',
    evidence: '상상',
  });
});

test('a label is written on the front of its card', () => {
  const { label } = placementOf(data.plan, 'mast');
  const sign = signs.find(({ writing }) => writing.kind === 'label' && writing.title === 'mast')!;
  expect(sign.heading).toBe(label.heading);
  expect(distance(sign.at, label.at)).toBeLessThan(0.05);
  expect(sign.height).toBe(label.centre);
});

test('what stands above a door looks at those who come, and hangs between the door and the ceiling', () => {
  for (const [index, door] of data.plan.doors.entries()) {
    const sign = signs[index]!;
    expect(Math.abs(turn(sign.heading, door.heading))).toBeCloseTo(180, 1);
    expect(sign.height - sign.size.height / 2).toBeGreaterThan(door.height);
    expect(sign.height + sign.size.height / 2).toBeLessThan(data.plan.ceiling);
  }
});
