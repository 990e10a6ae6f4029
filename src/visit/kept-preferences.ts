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

/** Where the view has room for a small map beside its words and buttons: not on a phone, upright or aside. */
export const MAP_ROOM = '(min-width: 56rem) and (min-height: 36rem) and (min-aspect-ratio: 1)';

/** Whether there is a small map, where it was left to us too. */
export function showsMap(): boolean {
  const { map } = getPreferences();
  return map === 'auto' ? matchMedia(MAP_ROOM).matches : map;
}
