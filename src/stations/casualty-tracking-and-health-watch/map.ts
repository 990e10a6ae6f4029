import { middleOf } from '../settings.ts';

/** A place on the map, in kilometres from the top left corner. */
export interface Place {
  x: number;
  y: number;
}

/** The map is ours: no post of it stands anywhere. */
export const COLUMNS = 12;
export const ROWS = 8;
/** Kilometres from one side of a square to the other. */
export const SQUARE = 15;

/** The middle of a square. */
export function placeOf(square: string): Place {
  const { x, y } = middleOf(square);
  return { x: x * SQUARE, y: y * SQUARE };
}

/** Where surgeons work: the hospital of the camp. */
export const HOSPITAL = 'C5';

/** The largest first: first-aiders are given out in this order. */
export const POSTS = ['D6', 'B4', 'E4', 'I3', 'G6', 'J6', 'F2', 'H8', 'L4', 'A8'] as const;
