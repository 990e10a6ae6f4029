import { expect, test } from 'vitest';
import { distance } from '../../src/floorplan/geometry.ts';
import { Spine } from '../../src/floorplan/spine.ts';

test('a spine begins southwards and swings from side to side', () => {
  const spine = new Spine(44);
  spine.curve(200, 18);
  const headings = Array.from({ length: 201 }, (_, along) => spine.headingAt(along));
  expect(headings[0]).toBe(180);
  expect(Math.min(...headings)).toBeGreaterThanOrEqual(136 - 1e-9);
  expect(Math.max(...headings)).toBeLessThanOrEqual(224 + 1e-9);
  expect(Math.max(...headings) - Math.min(...headings)).toBeGreaterThan(85);
});

test('a metre along a spine is a metre of floor', () => {
  const spine = new Spine(44);
  spine.straight(5);
  spine.curve(40, 18);
  for (let along = 0; along < spine.length - 0.01; along += 0.01) {
    expect(distance(spine.at(along).at, spine.at(along + 0.01).at)).toBeCloseTo(0.01, 6);
  }
});

test('the right of a spine that goes south is in the west', () => {
  const spine = new Spine(44);
  spine.straight(5);
  const { x, y } = spine.beside(2, 3);
  expect([x, y]).toEqual([expect.closeTo(-3), expect.closeTo(2)]);
});

test('what is added at the end moves nothing before', () => {
  const short = new Spine(44);
  const long = new Spine(44);
  for (const spine of [short, long]) {
    spine.straight(1.4);
    spine.curve(30, 18);
  }
  long.straight(1.4);
  long.curve(50, 60);
  for (let along = 0; along <= 31; along += 0.5) expect(long.beside(along, 4)).toEqual(short.beside(along, 4));
});
