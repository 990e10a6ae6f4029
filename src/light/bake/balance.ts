import type { HallForm } from '../../form/hall-form.ts';
import type { Dots } from './dots.ts';

/** How nearly rooms become alike: at 1 wholly; below that, a room that is darker by nature stays a little darker. */
const NEARNESS = 0.8;
/** No sky is made more than so many times as bright, or as dim. */
const MOST = 2.2;

/** By how much the sky over each room has to be brighter for the rooms of a hall to be about equally light. */
export function balance({ pieces }: HallForm, { index, pieces: owners }: Dots, light: Float32Array): number[] {
  const rooms: number[][] = [];
  for (let dot = 0; dot < index.length; dot++) {
    const [room, other] = pieces[owners[dot]!]!.rooms;
    if (room !== undefined && other === undefined) (rooms[room] ??= []).push(light[index[dot]!]!);
  }
  const middles = rooms.map((values) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0);
  const mean = middles.reduce((sum, middle) => sum + middle, 0) / middles.length;
  return middles.map((middle) => (middle > 0 ? Math.min(MOST, Math.max(1 / MOST, (mean / middle) ** NEARNESS)) : 1));
}

/** The same for a dot: that of its room, or between those of the two rooms that it joins. */
export function gainOf({ pieces }: HallForm, { pieces: owners }: Dots, gains: readonly number[], dot: number): number {
  const { rooms } = pieces[owners[dot]!]!;
  return rooms.reduce((sum, room) => sum + (gains[room] ?? 1), 0) / (rooms.length || 1);
}
