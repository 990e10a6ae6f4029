import { objectIn } from './object.ts';

/**
 * What a visitor may choose, and among what; the first is how it comes.
 * The language is not among it: it stands in the address, and a link that somebody sent must lead where it says.
 */
export const CHOICES = {
  /** Whether things move: as the device asks, always, never. */
  motion: ['system', 'full', 'none'],
  /** Size of text, in per cent. */
  text: [100, 115, 130, 150],
  /** How finely the walk is drawn; `auto` is for the walk to find out. */
  quality: ['auto', 'high', 'middle', 'low'],
  /** Whether the guide speaks. */
  sound: [false, true],
  /** Whether the walk shows how we know of each exhibit. */
  lens: [false, true],
  /** Whether the walk shows a small map; `auto` where there is room. */
  map: ['auto', true, false],
  /** Whether keys of a single letter or sign do something. Those who speak to their computer may set them off unawares. */
  keys: [true, false],
} as const;

export type Preferences = { [Name in keyof typeof CHOICES]: (typeof CHOICES)[Name][number] };

const NAMES = Object.keys(CHOICES) as (keyof Preferences)[];

/** Reads what `writePreferences` wrote. Never throws: what cannot be read, or is no longer to choose, is as it comes. */
export function readPreferences(words: string | null): Preferences {
  const read = objectIn(words);
  const choose = (name: keyof Preferences) => CHOICES[name].find((choice) => choice === read[name]) ?? CHOICES[name][0];
  return Object.fromEntries(NAMES.map((name) => [name, choose(name)])) as Preferences;
}

/** Only what was chosen: the rest may one day come another way. */
export const writePreferences = (preferences: Preferences): string =>
  JSON.stringify(
    Object.fromEntries(
      NAMES.filter((name) => preferences[name] !== CHOICES[name][0]).map((name) => [name, preferences[name]]),
    ),
  );
