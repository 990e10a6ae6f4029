import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeSpace } from '../../src/floorplan/free-space.ts';
import { distance, headingTo, turn } from '../../src/floorplan/geometry.ts';
import { route } from '../../src/floorplan/route.ts';
import { AT_REST, Visitor, type Drive } from '../../src/scene/visitor.ts';
import { EVERY_KIND, walkOf } from './some-walk.ts';

const { plan } = walkOf(EVERY_KIND);
const space = freeSpace(plan);
const newVisitor = () => new Visitor(space, plan.start);

/** Sixty frames a second, until nothing moves or time is up. */
function letPass(visitor: Visitor, seconds: number) {
  for (let frame = 0; frame < seconds * 60; frame++) if (!visitor.advance(1 / 60)) return;
}

const drive = (some: Partial<Drive>): Drive => ({ ...AT_REST, ...some });

describe('a visitor who walks by hand', () => {
  test('starts softly and comes up to 1.7 metres a second', () => {
    const visitor = newVisitor();
    visitor.drive = drive({ ahead: 1 });
    const places = Array.from({ length: 60 }, () => {
      visitor.advance(1 / 60);
      return visitor.at;
    });
    const step = (frame: number) => distance(places[frame - 1]!, places[frame]!) * 60;
    expect(step(1)).toBeLessThan(0.5);
    expect(step(20)).toBeGreaterThan(step(5));
    expect(step(59)).toBeCloseTo(1.7, 1);
    expect(headingTo(plan.start.at, visitor.at)).toBeCloseTo(plan.start.heading, 1);
  });

  test('runs out softly, and then is at rest', () => {
    const visitor = newVisitor();
    visitor.drive = drive({ ahead: 1 });
    letPass(visitor, 1);
    const released = visitor.at;
    visitor.drive = AT_REST;
    expect(visitor.advance(1 / 60)).toBe(true);
    letPass(visitor, 5);
    expect(visitor.isMoving).toBe(false);
    expect(distance(released, visitor.at)).toBeGreaterThan(0.1);
    expect(distance(released, visitor.at)).toBeLessThan(0.4);
    const rested = visitor.at;
    letPass(visitor, 1);
    expect(visitor.at).toBe(rested);
  });

  test('turns by 80 degrees a second, clockwise to the right', () => {
    const visitor = newVisitor();
    visitor.drive = drive({ turn: 1 });
    letPass(visitor, 1);
    const before = visitor.heading;
    letPass(visitor, 0.5);
    expect(turn(before, visitor.heading)).toBeCloseTo(40, 0);
    expect(visitor.at).toEqual(plan.start.at);
  });

  test('is no faster aslant than straight on', () => {
    const [straight, aslant] = [newVisitor(), newVisitor()];
    straight.drive = drive({ ahead: 1 });
    aslant.drive = drive({ ahead: 1, aside: 0.2 });
    letPass(straight, 1);
    letPass(aslant, 1);
    expect(distance(plan.start.at, aslant.at)).toBeCloseTo(distance(plan.start.at, straight.at), 1);
  });

  test('takes a long pause for a tenth of a second: no step after a rest goes far', () => {
    const visitor = newVisitor();
    visitor.drive = drive({ ahead: 1, pace: 1.8 });
    letPass(visitor, 1);
    const before = visitor.at;
    visitor.advance(3600);
    expect(distance(before, visitor.at)).toBeLessThanOrEqual(1.7 * 1.8 * 0.1 + 1e-9);
  });

  test('never leaves the free floor, whatever the keys and however long the frames', () => {
    const anyDrive = fc.record({
      ahead: fc.constantFrom(-1, 0, 1),
      aside: fc.constantFrom(-1, 0, 1),
      turn: fc.constantFrom(-1, 0, 1),
      pace: fc.constantFrom(1, 1.8),
    });
    const anyFrame = fc.oneof(fc.constant(1 / 60), fc.constant(0.1), fc.double({ min: 0, max: 100, noNaN: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(anyDrive, anyFrame), { maxLength: 60 }), (frames) => {
        const visitor = newVisitor();
        for (const [keys, seconds] of frames) {
          visitor.drive = keys;
          for (let repeat = 0; repeat < 8; repeat++) visitor.advance(seconds);
          expect(space.isFree(visitor.at)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a visitor who is led', () => {
  test.each(plan.placements.map(({ exhibit, viewpoint }) => [exhibit, viewpoint] as const))(
    'ends exactly at the viewpoint of the %s, looking its way',
    (_, viewpoint) => {
      const visitor = newVisitor();
      visitor.follow(route(space, visitor.at, viewpoint.at)!, { heading: viewpoint.heading, pitch: -7 });
      expect(visitor.isLed).toBe(true);
      letPass(visitor, 60);
      expect(visitor.at).toEqual(viewpoint.at);
      expect(visitor.heading).toBeCloseTo(viewpoint.heading, 9);
      expect(visitor.pitch).toBe(-7);
      expect(visitor.isLed).toBe(false);
    },
  );

  test('sets out softly, comes up to a brisk pace, and slows down before the end', () => {
    const { viewpoint } = plan.placements.at(-1)!;
    const visitor = newVisitor();
    visitor.follow(route(space, visitor.at, viewpoint.at)!, { heading: viewpoint.heading });
    const speeds: number[] = [];
    for (let frame = 0; frame < 6000 && distance(visitor.at, viewpoint.at) > 0; frame++) {
      const before = visitor.at;
      visitor.advance(1 / 60);
      speeds.push(distance(before, visitor.at) * 60);
    }
    expect(speeds[0]).toBeLessThan(0.7);
    expect(Math.max(...speeds)).toBeCloseTo(2.6, 1);
    expect(speeds.at(-2)).toBeLessThan(0.5);
    const jolts = speeds.slice(1).map((speed, frame) => Math.abs(speed - speeds[frame]!));
    expect(Math.max(...jolts.slice(0, -1))).toBeLessThan(0.35);
  });

  test('comes to rest also where a key takes over before the first frame', () => {
    const visitor = newVisitor();
    visitor.follow([plan.start.at, plan.placements[0]!.viewpoint.at]);
    visitor.drive = drive({ turn: 1 });
    visitor.drive = AT_REST;
    expect([visitor.isLed, visitor.isMoving]).toEqual([false, true]);
    expect(visitor.advance(1 / 60)).toBe(false);
  });

  test('goes at the pace that is asked for', () => {
    const { viewpoint } = plan.placements.at(-1)!;
    const visitor = newVisitor();
    visitor.follow(route(space, visitor.at, viewpoint.at)!, { pace: 0.5 });
    letPass(visitor, 2);
    const before = visitor.at;
    letPass(visitor, 1);
    expect(distance(before, visitor.at)).toBeCloseTo(0.5, 1);
  });

  test('forgets how fast it moved by hand before', () => {
    const { viewpoint } = plan.placements[0]!;
    const visitor = newVisitor();
    visitor.drive = drive({ turn: 1 });
    letPass(visitor, 0.5);
    visitor.drive = AT_REST;
    visitor.follow(route(space, visitor.at, viewpoint.at)!, { heading: viewpoint.heading });
    letPass(visitor, 60);
    letPass(visitor, 1);
    expect(visitor.heading).toBeCloseTo(viewpoint.heading, 9);
  });

  test('never leaves the way, however long the frames', () => {
    const goal = plan.placements.at(-1)!.viewpoint;
    const visitor = newVisitor();
    visitor.follow(route(space, visitor.at, goal.at)!, { heading: goal.heading });
    for (let frame = 0; visitor.advance(50) && frame < 5000; frame++) expect(space.isFree(visitor.at)).toBe(true);
    expect(visitor.at).toEqual(goal.at);
  });

  test.each<[string, (visitor: Visitor) => void]>([
    ['a key', (visitor) => (visitor.drive = drive({ turn: 1 }))],
    ['a look around', (visitor) => visitor.look(5, 0)],
    ['a step by hand', (visitor) => visitor.nudge(0.1, 0, 0)],
  ])('is free again after %s', (_, act) => {
    const goal = plan.placements.at(-1)!.viewpoint;
    const visitor = newVisitor();
    visitor.follow(route(space, visitor.at, goal.at)!, { heading: goal.heading });
    letPass(visitor, 1);
    act(visitor);
    visitor.advance(1 / 60);
    expect(visitor.isLed).toBe(false);
    visitor.drive = AT_REST;
    letPass(visitor, 30);
    expect(distance(visitor.at, goal.at)).toBeGreaterThan(1);
  });
});

describe('a visitor', () => {
  test('takes a step by hand, as far as there is floor; at once where motion is unwelcome', () => {
    const [soft, sudden] = [newVisitor(), newVisitor()];
    for (const [ahead, aside, clockwise] of [
      [0.8, 0, 0],
      [0, 0, 20],
      ...Array<[number, number, number]>(20).fill([0, 0.8, 0]),
    ] as const) {
      soft.nudge(ahead, aside, clockwise);
      sudden.nudge(ahead, aside, clockwise, true);
      if (ahead > 0) expect(distance(plan.start.at, sudden.at)).toBeCloseTo(0.8, 9);
    }
    expect(soft.at).toEqual(plan.start.at);
    expect(soft.isLed).toBe(false);
    letPass(soft, 20);
    expect(soft.at).toEqual(sudden.at);
    expect(soft.heading).toBeCloseTo(sudden.heading, 9);
    expect(turn(plan.start.heading, soft.heading)).toBeCloseTo(20, 9);
    expect(space.isFree(soft.at)).toBe(true);
  });

  test('leans in to see things up to three times larger, and stands upright again to walk', () => {
    const visitor = newVisitor();
    visitor.lean(1.5);
    expect([visitor.closeness, visitor.isLeaningIn]).toEqual([1, true]);
    letPass(visitor, 3);
    expect(visitor.closeness).toBe(1.5);
    visitor.lean(10, true);
    expect(visitor.closeness).toBe(3);
    visitor.drive = drive({ ahead: 1 });
    letPass(visitor, 3);
    expect([visitor.closeness, visitor.isLeaningIn]).toEqual([1, false]);
  });

  test('walks the same walk on every screen, however many frames it draws', () => {
    const { viewpoint } = plan.placements.at(-1)!;
    const walked = (frames: number) => {
      const [driven, led] = [newVisitor(), newVisitor()];
      driven.drive = drive({ ahead: 1, turn: 0.2 });
      led.follow(route(space, led.at, viewpoint.at)!, { heading: viewpoint.heading });
      for (let frame = 0; frame < 2 * frames; frame++) for (const visitor of [driven, led]) visitor.advance(1 / frames);
      return [driven, led];
    };
    const [driven, led] = walked(240);
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 165 }), (frames) => {
        const [otherDriven, otherLed] = walked(frames);
        expect(distance(driven!.at, otherDriven!.at)).toBeLessThan(0.02);
        expect(distance(led!.at, otherLed!.at)).toBeLessThan(0.02);
        expect(Math.abs(turn(driven!.heading, otherDriven!.heading))).toBeLessThan(0.5);
      }),
    );
  });

  test('looks up and down by no more than half a right angle and a bit', () => {
    const visitor = newVisitor();
    visitor.look(0, 500);
    expect(visitor.pitch).toBe(50);
    visitor.look(0, -500);
    expect(visitor.pitch).toBe(-50);
  });

  test('who jumps is there at once and at rest', () => {
    const visitor = newVisitor();
    visitor.drive = drive({ ahead: 1 });
    letPass(visitor, 1);
    visitor.drive = AT_REST;
    const { viewpoint } = plan.placements[2]!;
    visitor.jump({ at: viewpoint.at, heading: viewpoint.heading + 360 }, 3);
    expect(visitor).toMatchObject({
      at: viewpoint.at,
      heading: expect.closeTo(viewpoint.heading, 9) as number,
      pitch: 3,
    });
    expect(visitor.advance(1 / 60)).toBe(false);
  });
});
