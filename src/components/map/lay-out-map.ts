import { outsideOf, type Door, type FloorPlan } from '../../floorplan/floor-plan.ts';
import { edges, type Bounds, type Point } from '../../floorplan/geometry.ts';
import { captionAt, type Caption } from './caption.ts';
import { grow, join } from './draw.ts';

/** CSS pixels. */
const TYPE = 15;
const MARK = 12.5;
const TARGET = 12.5;
const CAPTION_WIDTH = 130;
/** The map is drawn about this high, within what lets numbers and names be read. */
const HEIGHT = 640;
const SCALES = { least: 9.5, most: 13 } as const;
/** The narrowest screen on which every target keeps its size, and how far a low window may shrink a map. */
const NARROWEST = 280;
const SHRUNK = 0.72;

/** Where the words of a map stand. Lengths in metres, unless they say otherwise. */
export interface MapLayout {
  bounds: Bounds;
  /** CSS pixels a metre at the map's own size. */
  scale: number;
  type: number;
  /** Radius of an exhibit's mark, and of what can be tapped around it. */
  mark: number;
  target: number;
  areas: Caption[];
  entrance: Caption;
  exit: Caption;
  scaleBar: Point;
}

export interface MapWords {
  areas: readonly string[];
  entrance: string;
  exit: string;
}

export function layOutMap(plan: FloorPlan, words: MapWords): MapLayout {
  const scale = Math.min(SCALES.most, Math.max(SCALES.least, HEIGHT / plan.bounds.height));
  const type = TYPE / scale;
  const widest = CAPTION_WIDTH / scale;
  const areas = plan.rooms.map((room, index) =>
    captionBeside(plan, room.centre, words.areas[index] ?? '', type, widest),
  );

  const first = plan.doors[0];
  const last = plan.doors.at(-1);
  const entrance = captionAtDoor(first, words.entrance, -1, type, widest);
  const exit = captionAtDoor(last, words.exit, 1, type, widest);
  const around = [...areas, entrance, exit].reduce((bounds, caption) => join(bounds, caption.bounds), plan.bounds);
  const scaleBar = { x: around.left, y: around.top + around.height + 2.4 * type };
  const bounds = grow({ ...around, height: around.height + 3 * type }, 0.4);
  const narrowest = Math.min(scale * SHRUNK, NARROWEST / bounds.width);
  return { bounds, scale, type, mark: MARK / scale, target: TARGET / narrowest, areas, entrance, exit, scaleBar };
}

/** What lies behind a door stands above it (`side` -1) or below it (1). */
function captionAtDoor(door: Door | undefined, words: string, side: -1 | 1, type: number, widest: number): Caption {
  const outside = door ? outsideOf(door) : { x: 0, y: 0 };
  const { bounds } = captionAt(words, outside, 'middle', type, 2 * widest);
  const away = side * (bounds.height / 2 + 0.9 * type);
  return captionAt(words, { x: outside.x, y: outside.y + away }, 'middle', type, 2 * widest);
}

/** Names stand outside the walls, on the side where the building leaves more room. */
function captionBeside(
  { outline, bounds }: FloorPlan,
  centre: Point,
  words: string,
  type: number,
  widest: number,
): Caption {
  const reach = 1.6 * type;
  const xs = edges(outline)
    .filter(([a, b]) => Math.min(a.y, b.y) <= centre.y + reach && Math.max(a.y, b.y) >= centre.y - reach)
    .flatMap(([a, b]) => [a.x, b.x]);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const isRight = bounds.left + bounds.width - right >= left - bounds.left;
  const gap = 0.8 * type;
  return isRight
    ? captionAt(words, { x: right + gap, y: centre.y }, 'start', type, widest)
    : captionAt(words, { x: left - gap, y: centre.y }, 'end', type, widest);
}
