import type { Preferences } from './preferences.ts';

/** Where the view has room for a small map beside its words and buttons: not on a phone, and not in a window as low as one held aside. */
export const MAP_ROOM = '(min-width: 56rem) and (min-height: 36rem) and (min-aspect-ratio: 1)';

export const showsMap = ({ map }: Preferences): boolean => (map === 'auto' ? matchMedia(MAP_ROOM).matches : map);
