import { keep, readKept } from './kept.ts';
import { readPreferences, writePreferences, type Preferences } from './preferences.ts';

/** The preferences of whoever uses this device. */
export const getPreferences = (): Preferences => readPreferences(readKept('preferences'));

/** What is not named stays as it is. */
export function setPreferences(chosen: Partial<Preferences>): boolean {
  const preferences = { ...getPreferences(), ...chosen };
  return keep('preferences', writePreferences(preferences), preferences);
}

export const resetPreferences = (): boolean => keep('preferences', null, readPreferences(null));
