import type { FloorPlan } from '../floorplan/floor-plan.ts';
import { packAtlas, type Cell } from './atlas.ts';
import { furniture } from './furniture.ts';
import { spans, type Patch } from './patch.ts';
import { room } from './room.ts';
import { thread } from './thread.ts';
import { threshold } from './threshold.ts';

/** A hall as it is built: sheets, and where in the light map the light on each of them stands. */
export interface HallForm {
  pieces: Piece[];
  /** Of the light map, in dots. */
  width: number;
  height: number;
}

export interface Piece extends Patch {
  /** Numbers of the rooms that it stands in, from 0: two for what joins them. */
  rooms: readonly number[];
  /** Its rectangle in the light map, in dots; what shines itself has none. */
  cell: Cell | undefined;
}

/** More dots than this are not baked: those of a larger hall are larger. Light on so many is baked in some ten seconds on two cores. */
const MOST_DOTS = 105_000;
/** Width of a light map, in dots. */
const WIDTH = 1024;
/** Free dots between sheets, which take the light of the nearest: a picture that is packed small is not sharp at edges. */
export const GAP = 4;
/** The least and the most dots along one side of a patch. */
const LEAST = 2;
const MOST = WIDTH - 2 * GAP;

/** Builds a hall from its plan. `coarseness` above 1 makes the dots of the light map as many times larger: a draft. */
export function buildHall(plan: FloorPlan, coarseness = 1): HallForm {
  const last = plan.rooms.length - 1;
  const patches = [
    ...plan.rooms.flatMap((_, index) => inRooms(room(plan, index), index)),
    ...plan.doors.flatMap((door, index) =>
      inRooms(threshold(plan, door), ...new Set([Math.max(0, index - 1), Math.min(index, last)])),
    ),
    ...plan.placements.flatMap((placement) =>
      inRooms(
        furniture(placement),
        plan.rooms.findIndex(({ area }) => area === placement.area),
      ),
    ),
    ...inRooms(plan.building.thread ? thread(plan) : []),
  ];
  const crowd = Math.sqrt(patches.reduce((sum, patch) => sum + dotsWanted(patch), 0) / MOST_DOTS);
  const sizes = patches.map((patch) => dotsOf(patch, coarseness * Math.max(1, crowd)));
  const atlas = packAtlas(
    sizes.filter((size) => size !== undefined),
    WIDTH,
    GAP,
  );
  let next = 0;
  return {
    pieces: patches.map((patch, index) => ({ ...patch, cell: sizes[index] && atlas.cells[next++] })),
    width: atlas.width,
    height: atlas.height,
  };
}

const inRooms = (patches: readonly Patch[], ...rooms: number[]) => patches.map((patch) => ({ ...patch, rooms }));

function dotsOf(patch: Patch, coarseness: number): { width: number; height: number } | undefined {
  if (patch.grain === undefined) return undefined;
  const { across, up } = spans(patch);
  const dots = (length: number) =>
    Math.min(MOST, Math.max(LEAST, Math.ceil(length / (patch.grain! * coarseness) - HAIR) + 1));
  return { width: dots(across.at(-1)!), height: dots(up.at(-1)!) };
}

/** Browsers differ in the last digit of a sine: a length of 30 dots and a billionth is 30 dots everywhere. */
const HAIR = 0.001;

function dotsWanted(patch: Patch): number {
  if (patch.grain === undefined) return 0;
  const { across, up } = spans(patch);
  return (across.at(-1)! / patch.grain) * (up.at(-1)! / patch.grain);
}
