import type { Words } from '../station.ts';

/** Protection of civilians, seen from three sides. A judgement of ours in steps from 0 to 5: it says better or worse, no more. */
export interface Measures {
  /** Whether people in the market are safe now. */
  readonly now: number;
  /** Whether they will be when nobody stands there. */
  readonly tomorrow: number;
  /** Whether both villages would speak to a patrol again. */
  readonly trust: number;
}

export const MOST = 5;
/** What each must be at the end of the day. */
export const ENOUGH = 4;
export const AT_FIRST: Measures = { now: 2, tomorrow: 2, trust: 2 };

export const MEASURES = [
  { name: 'now', label: { en: 'Safe now', ko: '지금의 안전' } },
  { name: 'tomorrow', label: { en: 'Safe tomorrow', ko: '내일의 안전' } },
  { name: 'trust', label: { en: 'Trust', ko: '신뢰' } },
] as const satisfies readonly { name: keyof Measures; label: Words }[];

/** What a choice changes, never beyond the ends of the scale. */
export const changed = (before: Measures, by: Measures): Measures => ({
  now: onScale(before.now + by.now),
  tomorrow: onScale(before.tomorrow + by.tomorrow),
  trust: onScale(before.trust + by.trust),
});

const onScale = (value: number) => Math.min(MOST, Math.max(0, value));

/** Which of them are high enough, in their order. */
export const areEnough = (measures: Measures) => MEASURES.map(({ name }) => measures[name] >= ENOUGH);
