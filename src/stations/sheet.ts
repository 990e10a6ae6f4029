import type { Filling, Light, Spot, Tone } from './in-hall.ts';

/** A plan laid out in the hall, on the floor or on the wall. Its own units: x to the right, y towards the foot of the plan. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Metres for one of its units. */
  readonly scale: number;
  readonly at: (x: number, y: number) => Spot;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Above the floor, the thread of light and the lens' mats. */
const ABOVE = 0.012;

type Extent = Pick<Sheet, 'width' | 'height' | 'scale'>;

/** With its upper left corner there. */
export const onFloor = (left: number, back: number, { y = 0, ...extent }: Extent & { y?: number }): Sheet => ({
  ...extent,
  at: (right, ahead) => [left + right * extent.scale, y + ABOVE, back + ahead * extent.scale],
});

/** With its foot so high, in the middle above the maquette; so far behind the middle of that is the wall. */
export const onWall = (foot: number, behind: number, extent: Extent): Sheet => ({
  ...extent,
  at: (right, down) => [
    (right - extent.width / 2) * extent.scale,
    foot + (extent.height - down) * extent.scale,
    ABOVE - behind,
  ],
});

/** Light between these corners, as far as the sheet reaches; none where nothing of it lies on the sheet. */
export function field({ width, height, at }: Sheet, corners: readonly Point[], tone: Tone, strength: number): Light[] {
  let inside = corners;
  for (const depth of [
    ({ x }: Point) => x,
    ({ x }: Point) => width - x,
    ({ y }: Point) => y,
    ({ y }: Point) => height - y,
  ])
    inside = clip(inside, depth);
  return inside.length < 3 ? [] : [{ kind: 'light', corners: inside.map(({ x, y }) => at(x, y)), tone, strength }];
}

/** Sutherland and Hodgman: what of a polygon lies at a depth above 0. */
const clip = (corners: readonly Point[], depth: (corner: Point) => number): Point[] =>
  corners.flatMap((corner, index) => {
    const before = corners.at(index - 1)!;
    const [from, to] = [depth(before), depth(corner)];
    const share = from / (from - to);
    const edge = {
      x: before.x + (corner.x - before.x) * share,
      y: before.y + (corner.y - before.y) * share,
    };
    return [...(from >= 0 !== to >= 0 ? [edge] : []), ...(to >= 0 ? [corner] : [])];
  });

/** The whole sheet. */
export const ground = (sheet: Sheet, strength: number): Light[] => {
  const { width, height } = sheet;
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
  return field(sheet, corners, 'white', strength);
};

/** Corners of a disc. */
const ROUND = 48;

export function disc(sheet: Sheet, { x, y }: Point, radius: number, tone: Tone, strength: number): Light[] {
  if (radius <= 0) return [];
  const corners = Array.from({ length: ROUND }, (_, index) => {
    const angle = (2 * Math.PI * index) / ROUND;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
  return field(sheet, corners, tone, strength);
}

/** A straight line, so many metres wide. */
export function line(sheet: Sheet, from: Point, to: Point, metres: number, tone: Tone, strength: number): Light[] {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const half = metres / sheet.scale / 2 / Math.hypot(x, y);
  const aside = { x: -y * half, y: x * half };
  const corners = [
    { x: from.x + aside.x, y: from.y + aside.y },
    { x: to.x + aside.x, y: to.y + aside.y },
    { x: to.x - aside.x, y: to.y - aside.y },
    { x: from.x - aside.x, y: from.y - aside.y },
  ];
  return field(sheet, corners, tone, strength);
}

/** A block that stands on a plan on the floor; its size in metres. */
export const block = (sheet: Sheet, { x, y }: Point, size: Filling['size'], tone: Tone): Filling => ({
  kind: 'filling',
  foot: sheet.at(x, y),
  size,
  level: 1,
  tone,
});
