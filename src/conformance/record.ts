import type { CriterionNumber } from './criteria.ts';

/** What the browser tests showed when they were last asked to write it down; `record.json` beside this file holds it. */
export interface ConformanceRecord {
  /** Day of that run: `2021-12-07`. */
  readonly date: string;
  /** With its version: `Chromium 142.0.7444.59`. */
  readonly browser: string;
  /** Version of axe. */
  readonly axe: string;
  /** Our own tests that passed, in the order of their files. */
  readonly tests: readonly ShowingTest[];
  /** Rules of axe that found something to look at, and nothing wrong with it. */
  readonly rules: readonly { readonly id: string; readonly shows: readonly CriterionNumber[] }[];
}

export interface ShowingTest {
  /** Within the tests in a browser: `standards.spec.ts`. */
  readonly file: string;
  readonly title: string;
  readonly shows: readonly CriterionNumber[];
}

/** What of a record bears on a criterion. */
export const evidenceFor = (number: CriterionNumber, { tests, rules }: ConformanceRecord) => ({
  tests: tests.filter(({ shows }) => shows.includes(number)),
  rules: rules.filter(({ shows }) => shows.includes(number)).map(({ id }) => id),
});
