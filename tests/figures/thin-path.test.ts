import { expect, test } from 'vitest';
import { thinPath } from '../../src/figures/thin-path.ts';

test('points that fall together go; what is left is told step by step', () => {
  expect(thinPath('M10,10L10.4,10.2L20,10L20,20.04ZM1,1L1.1,1.1L1,1.2Z')).toBe('M10 10l10 0 0 10z');
});

test('a line keeps its ends', () => {
  expect(thinPath('M0,0L5,0L5.3,0.4')).toBe('M0 0l5 0 .3.4');
});

test('numbers are parted only where one could not tell where the next begins', () => {
  expect(thinPath('M0.5,-3L-0.5,-3.5L-10,2L-9.5,12.5')).toBe('M.5-3l-10.5 5 .5 10.5');
});
