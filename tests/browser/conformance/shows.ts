import type { CriterionNumber } from '../../../src/conformance/criteria.ts';

/** How a test says of which criteria of WCAG it shows something: `test('…', shows('1.4.10'), …)`. */
export const shows = (...numbers: [CriterionNumber, ...CriterionNumber[]]) => ({
  annotation: numbers.map((number) => ({ type: SHOWS, description: number })),
});

/** Kinds of notes on a test, which the reporter reads. */
export const SHOWS = 'shows';
export const AXE_RULE = 'axe';
export const AXE_VERSION = 'axe version';
export const BROWSER = 'browser';
