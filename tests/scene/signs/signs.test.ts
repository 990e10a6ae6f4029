import { expect, test } from 'vitest';
import { placementOf } from '../../../src/floorplan/floor-plan.ts';
import { distance, headingTo, turn } from '../../../src/floorplan/geometry.ts';
import { signsOf } from '../../../src/scene/signs/signs.ts';
import { EVERY_KIND, walkOf } from '../some-walk.ts';

const data = walkOf(EVERY_KIND);
const signs = signsOf(data);

test('everything written in a hall', () => {
  expect(signs.map(({ writing }) => writing)).toEqual([
    { kind: 'area', number: 'Area 2', title: 'inside' },
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

test('an area is named on the wall beside the threshold that leads into it, from its left end to its right', () => {
  const [title] = signs;
  const threshold = data.plan.doors[1]!;
  expect(title!.writing).toMatchObject({ kind: 'area', number: 'Area 2' });
  expect(distance(title!.at, threshold.at)).toBeLessThan(4);
  const line = title!.bend!;
  const length = line.slice(1).reduce((sum, point, index) => sum + distance(line[index]!, point), 0);
  expect(length).toBeCloseTo(title!.size.width, 1);
  // Who faces the wall has its left end at the left.
  expect(Math.abs(turn(headingTo(line[0]!, line.at(-1)!), title!.heading - 90))).toBeLessThan(1);
});

test('above the hall’s own doors stands where they lead, seen from inside, between the door and the ceiling', () => {
  const [entrance, exit] = [data.plan.doors[0]!, data.plan.doors.at(-1)!];
  const [on, back] = signs.filter(({ writing }) => writing.kind === 'door');
  expect(Math.abs(turn(on!.heading, exit.heading))).toBeCloseTo(180, 1);
  expect(turn(back!.heading, entrance.heading)).toBeCloseTo(0, 1);
  for (const [sign, door] of [
    [on!, exit],
    [back!, entrance],
  ] as const) {
    expect(sign.height - sign.size.height / 2).toBeGreaterThan(door.height);
    expect(sign.height + sign.size.height / 2).toBeLessThan(data.plan.rooms[0]!.ceiling);
  }
});
