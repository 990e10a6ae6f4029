import { distance, move, type Point } from '../../floorplan/geometry.ts';
import type { Sign } from './signs.ts';

/** A place on the floor under a sign, and how far it is from the sign's left end, in metres. */
interface Stop {
  at: Point;
  along: number;
}

/** What says where a sign is. */
export type Board = Pick<Sign, 'at' | 'heading' | 'size' | 'bend'>;

/** The sign's line on the floor from its left end to its right as one reads it. */
function stopsOf({ at, heading, size, bend }: Board): Stop[] {
  // Seen from the front, the sign's left is at the right of where it looks.
  const points = bend ?? [move(at, heading + 90, size.width / 2), move(at, heading - 90, size.width / 2)];
  let along = 0;
  return points.map((point, index) => ({
    at: point,
    along: (along += index === 0 ? 0 : distance(points[index - 1]!, point)),
  }));
}

/** The part of a sign's line between two distances from its left end, with its bends. */
export function stretchOf(sign: Board, from: number, to: number): Stop[] {
  const stops = stopsOf(sign);
  const inner = stops.filter(({ along }) => along > from && along < to);
  return [placeOn(stops, from), ...inner, placeOn(stops, to)];
}

function placeOn(stops: readonly Stop[], along: number): Stop {
  const after = Math.max(
    1,
    stops.findIndex((stop) => stop.along >= along),
  );
  const last = along > stops.at(-1)!.along ? stops.length - 1 : after;
  const [one, other] = [stops[last - 1]!, stops[last]!];
  const share = (along - one.along) / (other.along - one.along || 1);
  return {
    at: { x: one.at.x + (other.at.x - one.at.x) * share, y: one.at.y + (other.at.y - one.at.y) * share },
    along,
  };
}
