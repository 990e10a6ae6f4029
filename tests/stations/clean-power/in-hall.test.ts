import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inHall } from '../../../src/stations/clean-power/in-hall.ts';
import { runYear } from '../../../src/stations/clean-power/model.ts';

const show = (panels: number, battery = 0, generator = 100) => inHall(panels, runYear({ panels, battery, generator }));
const height = (shapes: ReturnType<typeof show>, tone: string) =>
  shapes.reduce((sum, shape) => sum + (shape.kind === 'filling' && shape.tone === tone ? shape.size.height : 0), 0);

test('at first twelve grey bars stand there, the tallest in the months of 31 days', () => {
  const bars = show(0).filter((shape) => shape.kind === 'filling' && shape.size.height > 0);
  expect(bars.map((bar) => `${bar.tone} ${bar.kind === 'filling' ? bar.size.height.toFixed(3) : ''}`)).toEqual(
    [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((days) => `grey ${((0.34 * days) / 31).toFixed(3)}`),
  );
});

test('a third of the panels uncovers a third of the glass, all of them all of it', () => {
  const veil = (panels: number) =>
    show(panels).flatMap((shape) => (shape.kind === 'light' ? [shape.corners.map(([x]) => x.toFixed(2))] : []));
  expect([veil(0), veil(200), veil(600)]).toEqual([
    [['-1.20', '1.20', '1.20', '-1.20']],
    [['-0.40', '1.20', '1.20', '-0.40']],
    [],
  ]);
});

test('what is missing stands on top, white', () => {
  expect(height(show(0, 0, 0), 'white')).toBeCloseTo((0.34 * 365) / 31, 9);
});

test('more panels make more blue, more battery more deep blue, and neither makes a bar longer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 1500 }), (panels, battery) => {
      const [one, two, three] = [show(panels), show(2 * panels), show(panels, battery)];
      expect(height(two, 'blue')).toBeGreaterThan(height(one, 'blue'));
      expect(height(three, 'deep')).toBeGreaterThanOrEqual(height(one, 'deep'));
      const whole = (shapes: typeof one) =>
        ['blue', 'deep', 'grey', 'white'].reduce((sum, tone) => sum + height(shapes, tone), 0);
      expect(whole(two)).toBeCloseTo(whole(three), 9);
    }),
    { numRuns: 20 },
  );
});
