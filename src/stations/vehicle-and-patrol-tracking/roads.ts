import { middleOf } from '../settings.ts';

/** The map, its roads and its dangers are ours: no such road leads anywhere. */

export const COLUMNS = 12;
export const ROWS = 8;
/** Kilometres from one side of a square to the other. */
const SQUARE = 15;
/** A road is so much longer than the straight line. */
const WINDING = 1.2;

export const CAMP = 'B5';
export const TOWN = 'K3';

/** A gravel road, the same with a bridge on the way, or a track of earth. */
export type Kind = 'gravel' | 'bridge' | 'track';

export interface Road {
  ends: readonly [string, string];
  kind: Kind;
  /** Of a thousand convoys that take it, so many meet trouble. */
  trouble: number;
}

const road = (ends: readonly [string, string], kind: Kind, trouble: number): Road => ({ ends, kind, trouble });

export const ROADS: readonly Road[] = [
  road(['B5', 'D3'], 'gravel', 1),
  road(['B5', 'D7'], 'gravel', 1),
  road(['D3', 'F2'], 'track', 3),
  road(['D3', 'F5'], 'gravel', 6),
  road(['D7', 'F5'], 'track', 3),
  road(['D7', 'F8'], 'gravel', 2),
  road(['F2', 'H3'], 'track', 6),
  road(['F2', 'I1'], 'track', 4),
  road(['F5', 'H3'], 'bridge', 8),
  road(['F5', 'H6'], 'gravel', 6),
  road(['F8', 'H6'], 'bridge', 2),
  road(['F8', 'I8'], 'gravel', 1),
  road(['H3', 'K3'], 'gravel', 4),
  road(['H6', 'J6'], 'gravel', 3),
  road(['I1', 'K3'], 'track', 4),
  road(['I8', 'J6'], 'track', 1),
  road(['J6', 'K3'], 'bridge', 2),
];

export function kilometresOf({ ends: [one, other] }: Road): number {
  const [from, to] = [middleOf(one), middleOf(other)];
  return WINDING * SQUARE * Math.hypot(to.x - from.x, to.y - from.y);
}
