import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packAtlas, type Cell } from '../../src/form/atlas.ts';

const anySizes = fc.array(
  fc.record({ width: fc.integer({ min: 1, max: 900 }), height: fc.integer({ min: 1, max: 600 }) }),
  { maxLength: 80 },
);

const isApart = (a: Cell, b: Cell) =>
  a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;

test('cells keep their sizes and their order, lie within the atlas and never touch', () => {
  fc.assert(
    fc.property(anySizes, (sizes) => {
      const { width, height, cells } = packAtlas(sizes, 1024, 4);
      expect(cells.map((cell) => ({ width: cell.width, height: cell.height }))).toEqual(sizes);
      for (const [index, cell] of cells.entries()) {
        expect(cell.x).toBeGreaterThan(0);
        expect(cell.y).toBeGreaterThan(0);
        expect(cell.x + cell.width).toBeLessThan(width);
        expect(cell.y + cell.height).toBeLessThan(height);
        expect(cells.slice(index + 1).filter((other) => !isApart(cell, other))).toEqual([]);
      }
    }),
  );
});

test('the tallest stand together, so that little is wasted', () => {
  const sizes = [10, 100, 10, 100, 10].map((height) => ({ width: 300, height }));
  expect(packAtlas(sizes, 1024, 4).height).toBe(4 + 100 + 4 + 10 + 4);
});
