import type { Words } from './station.ts';

/** What stands in the page about a station before anything is tried, and without any script. */
export interface About {
  /** One question, understood in ten seconds. */
  readonly question: Words;
  /** A modest challenge, in its parts: whole sentences, in the order of the outcome's `meets`. */
  readonly goal: readonly [Words, ...Words[]];
  readonly how: {
    /** Which model, in two or three sentences, with its units. */
    readonly model: Words;
    /** Textbooks, standards and papers it comes from, as they would be cited. */
    readonly from: readonly string[];
    /** What it leaves out, and which of its numbers are ours. */
    readonly leavesOut: Words;
  };
}
