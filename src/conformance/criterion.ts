import type { Translated } from '../model/language.ts';

/** What WCAG 2.2 asks of a page in one of its numbered sentences, and what of it no machine can tell. */
export interface Criterion {
  /** As in the recommendation: `1.4.10`. */
  readonly number: string;
  readonly level: 'A' | 'AA';
  /** English as in the recommendation; the Korean is ours, since 2.2 has no authorised translation. */
  readonly name: Required<Translated>;
  readonly shownBy: Shown;
  /** After tests, what they leave open; without any, what was done; where it does not apply, why. */
  readonly remark: Required<Translated>;
}

/** `tests` show some or all of it; only `people` can judge it; `nothing` here is what it speaks of. */
export type Shown = 'tests' | 'people' | 'nothing';
export const SHOWN = ['tests', 'people', 'nothing'] as const satisfies readonly Shown[];
