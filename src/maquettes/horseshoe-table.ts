import {
  type Form,
  type Point,
  at,
  blue,
  box,
  copies,
  degrees,
  easedBox,
  lathe,
  sheet,
  slab,
  softBox,
  tube,
  turn,
} from './forms/index.ts';

/** The Council's table of 1950, reduced: a horseshoe open to the visitor, with a chair for each of eleven members. */
const HEIGHT = 0.8;
const TOP = 0.74;
const SEATS = 11;

/** The table's middle line: half a circle at the back, straight arms to the front. */
const RADIUS = 1.71;
const BOARD = 0.36;
const CENTRE = 0.5;
const ARM = 1.5;
/** From the middle line to the middle of a chair. */
const SEAT_OUT = 0.53;

/** A horseshoe table with eleven seats; one of them, in blue, stays empty. */
export const horseshoeTable = (): Form => [board(), apron(), copies(SEATS, place), clerksTable()];

/** A point at a share of the horseshoe, from its left end (0) to its right end (1), and the way that looks out of it. */
function onHorseshoe(share: number, out = 0): { x: number; z: number; heading: number } {
  const half = Math.PI * RADIUS;
  const along = share * (2 * ARM + half);
  const radius = RADIUS + out;
  if (along < ARM) return { x: -radius, z: CENTRE + ARM - along, heading: -90 };
  if (along > ARM + half) return { x: radius, z: CENTRE + along - ARM - half, heading: 90 };
  const angle = Math.PI - (along - ARM) / RADIUS;
  return { x: radius * Math.cos(angle), z: CENTRE - radius * Math.sin(angle), heading: 90 + degrees(angle) };
}

const outlineAt = (out: number, steps = 30) =>
  Array.from({ length: steps + 1 }, (_, i) => {
    const { x, z } = onHorseshoe(i / steps, out);
    return [x, z] as const;
  });

const board = (): Form => at([0, TOP - 0.05, 0], slab([...outlineAt(BOARD), ...outlineAt(-BOARD).reverse()], 0.05));

/** The panel under the inner edge, and supports at even distances. */
const apron = (): Form => {
  const inner = outlineAt(-BOARD + 0.06);
  const wall = (line: readonly (readonly [number, number])[]) =>
    sheet([0.12, TOP - 0.05].map((y) => line.map(([x, z]): Point => [x, y, z])));
  return [
    wall([...inner].reverse()),
    wall(outlineAt(-BOARD + 0.1)),
    copies(8, (i) => {
      const { x, z, heading } = onHorseshoe((i + 0.06) / 7.12, -0.02);
      return at([x, 0, z], turn('y', heading, box([0.06, TOP - 0.05, 0.46])));
    }),
  ];
};

/** One member's place: chair, paper, microphone. */
const place = (seat: number): Form => {
  const share = (seat + 0.62) / (SEATS + 0.24);
  const empty = seat === 8;
  const chairAt = onHorseshoe(share, SEAT_OUT);
  const paperAt = onHorseshoe(share, 0.1);
  const set = [box([0.24, 0.006, 0.3]), tube([0.2, 0, -0.14], [0.2, HEIGHT - TOP - 0.006, -0.04], 0.008, 4)];
  return [
    at([chairAt.x, 0, chairAt.z], turn('y', chairAt.heading + 180, empty ? blue(chair()) : chair())),
    empty ? [] : at([paperAt.x, TOP, paperAt.z], turn('y', paperAt.heading + 180, set)),
  ];
};

/** An armchair on a pedestal, facing +z: the back curves round the seat. */
const chair = (): Form => {
  const rim = (y: number, radius: number) =>
    Array.from({ length: 9 }, (_, i): Point => {
      const angle = Math.PI * (1.12 - (i / 8) * 1.24);
      return [radius * Math.cos(angle), y, -radius * Math.sin(angle)];
    });
  const closed = (radius: number, thick: number): Form =>
    sheet(
      [
        rim(0.4, radius - thick),
        rim(0.4, radius),
        rim(HEIGHT - 0.02, radius + 0.012),
        rim(HEIGHT - 0.02, radius - thick + 0.012),
        rim(0.4, radius - thick),
      ].map((line) => [...line].reverse()),
    );
  return [
    lathe(
      [
        [0.2, 0],
        [0.19, 0.02],
        [0.04, 0.045],
        [0.035, 0.36],
        [0, 0.36],
      ],
      12,
    ),
    softBox([0.42, 0.09, 0.42], 0.035, [0, 0.36, 0.02]),
    closed(0.245, 0.035),
  ];
};

/** The interpreters' table inside the horseshoe. */
const clerksTable = (): Form =>
  at(
    [0, 0, 0.5],
    [
      easedBox([1.3, 0.04, 0.5], 0.012, [0, TOP - 0.04, 0]),
      [-0.55, 0.55].map((x) => box([0.04, TOP - 0.04, 0.42], [x, 0, 0])),
      box([1.1, 0.4, 0.02], [0, 0.28, 0.1]),
      [-0.35, 0.35].map((x) => box([0.24, 0.006, 0.3], [x, TOP, 0])),
    ],
  );
