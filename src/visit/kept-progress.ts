import { keep, readKept } from './kept.ts';
import { readProgress, writeProgress, type Progress } from './progress.ts';

/** What whoever uses this device has seen. */
export const getProgress = (): Progress => readProgress(readKept('progress'));

/** Pages beside this one add to it too, so each change starts from what is kept now. */
export const changeProgress = (change: (progress: Progress) => Progress): boolean =>
  keep('progress', writeProgress(change(getProgress())));

export const forgetProgress = (): boolean => keep('progress', null);
