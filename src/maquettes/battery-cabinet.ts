import {
  type Form,
  type Point,
  at,
  blue,
  both,
  box,
  copies,
  corners,
  cylinder,
  easedBox,
  extrude,
  frame,
  grip,
  lathe,
  mark,
  pipe,
  rectangle,
  shade,
  tube,
  turn,
} from './forms/index.ts';

// A battery cabinet as it stands outdoors beside a solar field: the size is a class's, not a make's.
// Its left door stands open, which makes the whole deeper than the cabinet.
const WIDTH = 1.2;
const HEIGHT = 2.2;
const DEPTH = 0.8;
/** How far the open door is swung round, in degrees. */
const SWING = 104;

const PLINTH = 0.12;
const ROOF = 0.07;
const BODY = HEIGHT - PLINTH - ROOF;
const WALL = 0.035;
const DOOR = (WIDTH - 0.012) / 2;
const FRONT = DEPTH / 2 - 0.05;
/** How far to the left and in front of the cabinet's own middle that of the footprint lies, door included. */
const MIDDLE = [-0.082, 0.253] as const;

/** A battery cabinet, its left door open on seven drawers of cells over the switch gear. Blue: the cells. */
export const batteryCabinet = (): Form =>
  at(
    [-MIDDLE[0], 0, -MIDDLE[1]],
    [
      plinth(),
      at([0, PLINTH, 0], shell(), rack(), closedDoor(), openDoor(), rightSide()),
      at([0, HEIGHT - ROOF, 0], roof()),
    ],
  );

/** A frame with pockets for the forks of a lifting truck. */
const plinth = (): Form => [
  box([WIDTH - 0.04, PLINTH, DEPTH - 0.04]),
  both('x', mark(0.2, 0.06, [0.32, 0.03, DEPTH / 2 - 0.018])),
];

/** Walls round the open bay on the left, and a plain block behind the closed door. */
const shell = (): Form => {
  const bay = WIDTH / 2 - WALL;
  return [
    box([WALL, BODY, DEPTH - 0.05], [-WIDTH / 2 + WALL / 2, 0, -0.025]),
    box([bay, BODY, WALL], [-bay / 2, 0, -DEPTH / 2 + WALL / 2]),
    box([bay, WALL, DEPTH - 0.09], [-bay / 2, 0, -0.03]),
    box([bay, WALL, DEPTH - 0.09], [-bay / 2, BODY - WALL, -0.03]),
    box([WIDTH / 2 - 0.008, BODY, DEPTH - 0.05], [WIDTH / 4 - 0.004, 0, -0.025]),
    // The frame that the doors shut on, with its seal.
    at([-WIDTH / 4, 0, FRONT - 0.03], frame([WIDTH / 2, BODY, 0.04], 0.03)),
    at([-WIDTH / 4 + 0.002, 0.014, FRONT - 0.012], shade(frame([WIDTH / 2 - 0.03, BODY - 0.028, 0.012], 0.012))),
  ];
};

const MODULE = { width: 0.47, height: 0.178, step: 0.196 };

/** Uprights with holes, seven drawers, and below them the switch gear that joins the cabinet to the grid. */
const rack = (): Form =>
  at(
    [-WIDTH / 4 + 0.004, 0, 0],
    [
      both('x', box([0.022, BODY - 0.1, 0.03], [0.249, 0.05, FRONT - 0.12])),
      copies(7, (i) => at([0, 0.52 + i * MODULE.step, FRONT - 0.1], drawer())),
      at([0, 0.08, FRONT - 0.1], switchGear()),
      cables(),
      // Close behind the faces, what shows between them.
      shade(box([0.58, BODY - 0.08, 0.01], [0, 0.04, FRONT - 0.15])),
    ],
  );

/** A drawer of cells: a ribbed face with two handles, two plugs, and a small display. */
const drawer = (): Form => [
  blue(
    box([MODULE.width, MODULE.height, 0.5], [0, 0, -0.25]),
    both('x', box([0.012, MODULE.height, 0.014], [MODULE.width / 2 - 0.006, 0, 0.004])),
    [0.03, 0.06, 0.09].map((y) => box([0.24, 0.012, 0.012], [0, y, 0.003])),
  ),
  both('x', at([0.187, 0.052, 0], turn('z', 90, at([0.037, 0, 0], grip(0.095, 0.034, 0.0065))))),
  both('x', at([0.15, 0.145, 0], turn('x', 90, cylinder(0.014, 0.022, [0, 0, 0], 8)))),
  box([0.09, 0.03, 0.006], [-0.01, 0.13, 0.002]),
  mark(0.06, 0.016, [-0.018, 0.137, 0.006]),
];

/** A main switch with its lever, a row of breakers, and a window with the reading. */
const switchGear = (): Form => [
  box([MODULE.width, 0.38, 0.44], [0, 0, -0.22]),
  at(
    [-0.14, 0.25, 0],
    [
      turn(
        'x',
        90,
        lathe(
          [
            [0.055, 0],
            [0.055, 0.012],
            [0.04, 0.018],
            [0, 0.018],
          ],
          20,
        ),
      ),
      turn('z', 30, easedBox([0.026, 0.1, 0.03], 0.006, [0, -0.05, 0.022])),
    ],
  ),
  at([0.08, 0.2, 0.004], easedBox([0.2, 0.11, 0.016], 0.004)),
  mark(0.16, 0.07, [0.08, 0.222, 0.0135]),
  at(
    [0, 0.05, 0],
    mark(0.4, 0.095, [0, 0, 0.002]),
    copies(9, (i) =>
      at([-0.176 + i * 0.044, 0.008, 0.004], [box([0.036, 0.08, 0.024]), box([0.012, 0.026, 0.018], [0, 0.03, 0.018])]),
    ),
  ),
];

/** From plug to plug the drawers are joined in a row; the last cables go down to the switch. */
const cables = (): Form => {
  const z = FRONT - 0.083;
  const loop = (x: number, from: number, to: number) =>
    pipe(
      [
        [x, from, z],
        [x, from - 0.012, z + 0.03],
        [x, (from + to) / 2, z + 0.038],
        [x, to + 0.012, z + 0.03],
        [x, to, z],
      ] satisfies Point[],
      0.0075,
      5,
    );
  const plug = (i: number) => 0.52 + i * MODULE.step + 0.145;
  return [copies(6, (i) => loop(i % 2 ? -0.15 : 0.15, plug(i + 1), plug(i))), loop(-0.15, plug(0), 0.46)];
};

/** A door with a pressed panel, seen from outside when shut: it hangs at x = 0 and reaches to the right. */
const leaf = (): Form => [
  box([DOOR - 0.006, BODY - 0.012, 0.03], [DOOR / 2, 0.006, 0.015]),
  at([DOOR / 2, 0.1, 0.03], easedOutside(DOOR - 0.12, BODY - 0.2)),
  hinges(-0.004),
];

/** A panel that stands out a little, its four edges eased. */
const easedOutside = (width: number, height: number): Form =>
  at([0, height / 2, 0], turn('x', 90, easedBox([width, 0.012, height], 0.008)));

/** Louvres of cooling air, seen from outside. */
const louvres = (): Form => [
  extrude(rectangle(0.36, 0.44, [0, 0.22]), 0.03, [rectangle(0.32, 0.4, [0, 0.22])]),
  mark(0.32, 0.4, [0, 0.02, 0.003]),
  copies(9, (i) => at([0, 0.034 + i * 0.0435, 0.008], turn('x', 38, box([0.32, 0.006, 0.034])))),
];

/** A swing handle in its bed. */
const handle = (): Form => [
  box([0.05, 0.24, 0.01], [0, -0.12, 0.003]),
  easedBox([0.028, 0.17, 0.03], 0.006, [0, -0.1, 0.016]),
  at([0, 0.085, 0.006], turn('x', 90, cylinder(0.018, 0.016, [0, 0, 0], 12))),
];

/** The right door is shut: louvres above and below, the handle at the middle. */
const closedDoor = (): Form =>
  at(
    [0.004, 0, FRONT],
    [
      mark(0.02, BODY - 0.02, [-0.004, 0.01, 0.003]),
      box([DOOR - 0.006, BODY - 0.012, 0.03], [DOOR / 2, 0.006, 0.015]),
      at([DOOR / 2, 0.1, 0.03], easedOutside(DOOR - 0.12, BODY - 0.2)),
      at([DOOR / 2, 0.18, 0.042], louvres()),
      at([DOOR / 2, BODY - 0.64, 0.042], louvres()),
      at([0.034, BODY / 2, 0.03], handle()),
      hinges(DOOR + 0.004),
    ],
  );

const hinges = (x: number): Form =>
  [0.2, BODY / 2, BODY - 0.28].map((y) => tube([x, y, 0.024], [x, y + 0.1, 0.024], 0.014, 6));

/** The left door hangs at the cabinet's left edge and is swung out; its inner side carries stiffeners and a pocket for papers. */
const openDoor = (): Form =>
  at(
    [-WIDTH / 2 + 0.02, 0, FRONT],
    turn('y', -SWING, [
      leaf(),
      at([DOOR - 0.05, BODY / 2, 0.03], handle()),
      at(
        [DOOR / 2, 0, -0.002],
        [
          at([0, 0.06, 0], turn('y', 180, frame([DOOR - 0.1, BODY - 0.12, 0.03], 0.04))),
          at(
            [0, 0.5, 0],
            turn('y', 180, [easedBox([0.3, 0.24, 0.05], 0.01, [0, 0, 0.024]), mark(0.26, 0.012, [0, 0.2, 0.05])]),
          ),
          at([0, 1.5, 0], turn('y', 180, box([0.34, 0.22, 0.008], [0, 0, 0.004]))),
          tube([DOOR / 2 - 0.07, 0.1, -0.016], [DOOR / 2 - 0.07, BODY - 0.1, -0.016], 0.008, 6),
        ],
      ),
    ]),
  );

/** An air conditioner hung on the right side. */
const rightSide = (): Form =>
  at(
    [WIDTH / 2, 0, 0],
    turn('y', 90, [
      at(
        [0, 0.06, -0.001],
        [0.12, 1.66].map((y) => mark(0.5, 0.012, [0, y, 0.002])),
      ),
      copies(5, (i) => mark(0.34, 0.022, [0, 1.2 + i * 0.05, 0.002])),
    ]),
  );

/** A roof with a drip edge, a hood for the air, a lamp, and four eyes to lift it by. */
const roof = (): Form => [
  easedBox([WIDTH, ROOF - 0.02, DEPTH], 0.02),
  corners(
    at(
      [WIDTH / 2 - 0.1, ROOF - 0.026, DEPTH / 2 - 0.1],
      turn(
        'y',
        45,
        pipe(
          [
            [-0.022, 0, 0],
            [-0.02, 0.016, 0],
            [0, 0.024, 0],
            [0.02, 0.016, 0],
            [0.022, 0, 0],
          ],
          0.006,
          5,
        ),
      ),
    ),
  ),
  easedBox([0.5, 0.018, 0.4], 0.008, [0.2, ROOF - 0.024, -0.05]),
];
