/**
 * What the walk does beyond walking, fetched after the first frame and in one piece: fetched piece by piece, what each shares
 * with the walk would be cut out of the first script into files of its own, a kilobyte in all.
 */
export { answer, tellNext } from './by-ear.ts';
export { hearAnswers } from './answers/hear-answers.ts';
export { offerHeadset } from './headset/offer-headset.ts';
export { openTurning } from './turning/open-turning.ts';
export { openMemory } from './memory.ts';
export { openWhereabouts } from './whereabouts/open-whereabouts.ts';
