import { BoxGeometry, Group, Mesh, MeshBasicMaterial } from 'three';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placementOf } from '../../../src/floorplan/floor-plan.ts';
import { freeSpace } from '../../../src/floorplan/free-space.ts';
import { turn } from '../../../src/floorplan/geometry.ts';
import { lookAt, lookThrough, type View } from '../../../src/floorplan/look.ts';
import { pick } from '../../../src/floorplan/pick.ts';
import { openTurning } from '../../../src/scene/turning/open-turning.ts';
import { Visitor } from '../../../src/scene/visitor.ts';
import { EVERY_KIND, walkOf } from '../some-walk.ts';

/** A mast and a gate on the floor, too wide to turn there, and a medal on a plinth. */
const data = walkOf(EVERY_KIND);
const { plan } = data;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A visitor before an exhibit, in a hall whose models have come: blocks as large as planned. */
function standBefore(exhibit: string, { isStill = false, missing = [] as string[] } = {}) {
  const hall = new Group();
  hall.name = 'hall';
  for (const { exhibit: id, size, at, heading, mount } of plan.placements) {
    const standing = new Group();
    standing.name = id;
    standing.position.set(at.x, 0, at.y);
    standing.rotation.y = ((180 - heading) * Math.PI) / 180;
    const block = new Mesh(new BoxGeometry(size.width, size.height, size.depth), new MeshBasicMaterial());
    if (mount !== 'wall') standing.add(missing.includes(id) ? block : new Group().add(block));
    hall.add(standing);
  }
  const buttons = { hidden: true, contains: (element: unknown) => element === 'button' } as unknown as HTMLElement;
  vi.stubGlobal('document', { activeElement: null });
  const view = { focus: vi.fn() };
  const said: string[] = [];
  const visitor = new Visitor(freeSpace(plan), plan.start);
  const guide = {
    visitor,
    pick: (x: number, y: number, seen: View) => pick(plan, lookThrough(visitor, { x, y }, seen)),
    isStill,
    say: (words: string) => said.push(words),
    onChange: vi.fn(),
  };
  const go = (to: string) => {
    const look = lookAt(placementOf(plan, to));
    visitor.jump(look, look.pitch);
  };
  go(exhibit);
  const turning = openTurning({
    buttons,
    data,
    guide,
    scene: new Group().add(hall),
    view: view as unknown as HTMLElement,
  });
  /** Frame by frame, as the view does it, until nothing more is to be drawn. */
  const letPass = () => {
    let frames = 1;
    while (turning.pass(1 / 60)) frames++;
    return frames;
  };
  /** Degrees clockwise from how it was planned. */
  const turned = (id: string) =>
    Math.round(turn(placementOf(plan, id).heading, 180 - (hall.getObjectByName(id)!.rotation.y * 180) / Math.PI)) + 0;
  return { turning, buttons, guide, said, view, visitor, go, letPass, turned };
}

test('the buttons are there before a model that has room, and before nothing else', () => {
  const { buttons, go, letPass } = standBefore('medal');
  const isShownBefore = (exhibit: string) => {
    go(exhibit);
    letPass();
    return !buttons.hidden;
  };
  expect(plan.placements.map(({ exhibit }) => [exhibit, isShownBefore(exhibit)])).toEqual([
    ['mast', false],
    ['medal', true],
    ['view', false],
    ['chart', false],
    ['words', false],
    ['gate', false],
  ]);
});

test('to the left its front goes to the left of who stands before it, softly, and then nothing is drawn', () => {
  const { turning, letPass, turned, guide } = standBefore('medal');
  turning.turn('model-left');
  turning.turn('model-left');
  expect(guide.onChange).toHaveBeenCalledTimes(2);
  expect(letPass()).toBeGreaterThan(20);
  expect(turned('medal')).toBe(60);
  expect(letPass()).toBe(1);
});

test('it turns at once where motion is unwelcome', () => {
  const { turning, letPass, turned } = standBefore('medal', { isStill: true });
  turning.turn('model-right');
  expect(letPass()).toBe(1);
  expect(turned('medal')).toBe(-30);
});

test('what several steps came to is told once', () => {
  const { turning, said } = standBefore('medal');
  for (let step = 0; step < 4; step++) turning.turn('model-right');
  expect(said).toEqual([]);
  vi.runAllTimers();
  expect(said).toEqual(['Turned by 120 degrees to the right.']);
  for (let step = 0; step < 4; step++) turning.turn('model-left');
  vi.runAllTimers();
  expect(said.slice(1)).toEqual(['It stands as it did at first.']);
});

test('who asks to turn what cannot be turned is told why', () => {
  const { turning, said, go, letPass } = standBefore('gate');
  turning.turn('model-left');
  go('view');
  letPass();
  turning.turn('model-left');
  expect(said).toEqual([
    '“A gate” is too large to be turned here. Walk along it to see its sides.',
    'You stand before nothing that can be turned.',
  ]);
});

test('what has not come yet cannot be turned', () => {
  const { turning, said, buttons } = standBefore('medal', { missing: ['medal'] });
  turning.turn('model-left');
  expect([buttons.hidden, said]).toEqual([true, ['The model has not come yet.']]);
});

test('it turns back when one goes to another exhibit, and what was to be told of it is not', () => {
  const { turning, said, go, letPass, turned } = standBefore('medal');
  turning.turn('model-left');
  letPass();
  go('view');
  expect(letPass()).toBeGreaterThan(20);
  vi.runAllTimers();
  expect([turned('medal'), said]).toEqual([0, []]);
});

test('it stays turned for who walks around it, and turns back when it is left behind', () => {
  const { turning, visitor, letPass, turned, buttons } = standBefore('medal', { isStill: true });
  const { at, heading } = placementOf(plan, 'medal').viewpoint;
  turning.turn('model-left');
  visitor.jump({ at: { x: at.x, y: at.y + 1.5 }, heading: heading + 120 });
  letPass();
  expect([turned('medal'), buttons.hidden]).toEqual([30, false]);
  visitor.jump({ at: { x: at.x, y: at.y + 30 }, heading });
  letPass();
  expect([turned('medal'), buttons.hidden]).toEqual([0, true]);
});

test('the keys go back to the view when a button that has them goes', () => {
  const { view, go, letPass } = standBefore('medal');
  vi.stubGlobal('document', { activeElement: 'button' });
  letPass();
  expect(view.focus).not.toHaveBeenCalled();
  go('view');
  letPass();
  expect(view.focus).toHaveBeenCalledTimes(1);
});

test('who leans in takes hold of it where it stands, and nowhere else', () => {
  const { turning, visitor, letPass, turned } = standBefore('medal');
  const seen = { fieldOfView: 58, aspect: 1.6 };
  expect(turning.grab(0, 0, seen)).toBeUndefined();
  visitor.lean(2, true);
  expect(turning.grab(0.9, 0.9, seen)).toBeUndefined();
  const pull = turning.grab(0, 0, seen)!;
  pull(0.01);
  expect(letPass()).toBe(1);
  expect(turned('medal')).toBeLessThan(-5);
});
