import {
  type Form,
  type Point,
  arch,
  at,
  blue,
  both,
  box,
  copies,
  cylinder,
  degrees,
  easedBox,
  extrude,
  fine,
  grip,
  hull,
  lamp,
  lathe,
  mark,
  mirror,
  rectangle,
  row,
  shade,
  sheet,
  softBox,
  tube,
  truckWheel,
  turn,
  unLetters,
} from './forms/index.ts';
import { eye, hatch, longLid, periscope } from './armour.ts';

// Length, width and height of the carrier that served in Lebanon, from a weak source; doors on the left
// and at the back, the letters on its side and the blue flag as reported. All else is drawn from proportion.
const LENGTH = 6.27;
const WIDTH = 2.48;
const HEIGHT = 2.42;

const NOSE = -LENGTH / 2 + 0.15;
const TAIL = LENGTH / 2 - 0.14;
const WHEEL = 0.58;
const FRONT_AXLE = -1.92;
const REAR_AXLE = 1.35;
const ARCH = WHEEL + 0.11;

/** The hull is widest at its belt; below it the sides draw in a little, above it they lean in towards the roof. */
const SILL = 0.74;
const BELT = 1.42;
const ROOF = 2.2;
const SIDE = 1.14;
const ROOF_SIDE = 0.87;
const UNDERCUT = 0.19;
/** Where the windscreen starts and ends, as x and y. */
const SCREEN_FOOT = [-1.5, 1.66] as const;
const SCREEN_HEAD = [-0.98, ROOF] as const;

/** How far the upper sides lean. */
const LEAN = degrees(Math.atan((SIDE - ROOF_SIDE) / (ROOF - BELT)));

/** The side door; its two leaves meet at the belt. */
const DOOR = { from: -0.52, to: 0.24, sill: 0.95, head: 2.08 };

/**
 * A four-wheeled armoured carrier, unarmed, its nose to the left and its side door open.
 * Blue: the letters and the flag, which make a white vehicle the United Nations', and within, seats of those it carries.
 */
export const wheeledCarrier = (): Form => [
  both('z', side(), fender(FRONT_AXLE), fender(REAR_AXLE), mirrorArm()),
  leftSide(),
  rightSide(),
  nose(),
  face(),
  windscreen(),
  roof(),
  back(),
  compartment(),
  openDoor(),
  flag(),
  underneath(),
  both('z', truckWheel(WHEEL, 0.36, [FRONT_AXLE, WHEEL, 0.96]), truckWheel(WHEEL, 0.36, [REAR_AXLE, WHEEL, 0.96])),
];

/** From 0 at the windscreen to 1 at the nose. */
const alongNose = (x: number) => Math.max(0, (SCREEN_FOOT[0] - x) / (SCREEN_FOOT[0] - NOSE));
const beltAt = (x: number) => BELT - 0.1 * alongNose(x);
/** A point of the left side below the belt, and one above it. */
const onLower = (x: number, y: number): Point => [x, y, SIDE - 0.22 * alongNose(x) - UNDERCUT * (beltAt(x) - y)];
const onUpper = (x: number, y: number): Point => [x, y, SIDE - ((SIDE - ROOF_SIDE) * (y - BELT)) / (ROOF - BELT)];

/** The skin below the belt, along a line of its lower edge. */
const lowerSkin = (edge: readonly (readonly [x: number, y: number])[]): Form =>
  sheet([0, 0.5, 1].map((share) => edge.map(([x, y]) => onLower(x, y + (beltAt(x) - y) * share))));

const upperSkin = (xs: readonly number[], ys: readonly number[]): Form =>
  sheet(ys.map((y) => xs.map((x) => onUpper(x, y))));

/** Brings forms drawn upright, facing the visitor, their foot at y = 0, on to the left side above the belt; or the right side. */
const onLeft = (...forms: Form[]): Form => at([0, BELT, SIDE], turn('x', -LEAN, ...forms));
const onRight = (...forms: Form[]): Form => turn('y', 180, onLeft(...forms));

const letters = (): Form => blue(unLetters(0.44, 0.024));

/** What both sides share: the skin before and behind the door, and the wheel houses. */
function side(): Form {
  const front = [[NOSE, SILL], ...arch(FRONT_AXLE, ARCH, SILL, WHEEL), [-0.9, SILL], [DOOR.from, SILL]] as const;
  const rear = [[DOOR.to, SILL], ...arch(REAR_AXLE, ARCH, SILL, WHEEL), [2.6, SILL], [TAIL, SILL]] as const;
  const house = (axle: number) => {
    const edge = arch(axle, ARCH, SILL, WHEEL).map(([x, y]) => onLower(x, y));
    return sheet([edge.map(([x, y]) => [x, y, 0.5] as const), edge]);
  };
  return [
    lowerSkin(front),
    lowerSkin(rear),
    house(FRONT_AXLE),
    house(REAR_AXLE),
    sheet([
      [onUpper(SCREEN_FOOT[0], BELT), onUpper(SCREEN_HEAD[0], BELT)],
      [onUpper(SCREEN_FOOT[0], 1.54), onUpper(SCREEN_HEAD[0], 1.8)],
      [onUpper(...SCREEN_FOOT), onUpper(...SCREEN_HEAD)],
    ]),
    upperSkin([SCREEN_HEAD[0], DOOR.from], [BELT, 1.8, ROOF]),
    upperSkin([DOOR.to, 0.9, 1.6, 2.3, TAIL], [BELT, 1.8, ROOF]),
  ];
}

/** On the left, strips over and under the doorway, whose edges show how thick the armour is. */
const leftSide = (): Form => [
  sheet([SILL, DOOR.sill].map((y) => [DOOR.from, DOOR.to].map((x) => onLower(x, y)))),
  upperSkin([DOOR.from, DOOR.to], [DOOR.head, ROOF]),
  [DOOR.from, DOOR.to].map((x) => [jamb(x, onUpper(x, DOOR.head), 0.82), jamb(x, onLower(x, DOOR.sill), 0.96)]),
  onLeft(cabWindow(), at([1.32, 0.2, 0], letters()), at([2.5, 0.36, 0], port(0.36, 0.22))),
];

/** An edge of the doorway between the belt and a point of the skin, reaching in to z = `inside` there. */
function jamb(x: number, [, y, z]: Point, inside: number): Form {
  const slice = (side: number): Point[] => [
    [side, BELT, SIDE],
    [side, BELT, SIDE - 0.09],
    [side, y, z],
    [side, y, inside],
  ];
  return hull([...slice(x - 0.02), ...slice(x + 0.02)]);
}

/** On the right the skin runs through. */
const rightSide = (): Form => [
  mirror('z', [
    sheet([SILL, 1.08, BELT].map((y) => [DOOR.from, DOOR.to].map((x) => onLower(x, y)))),
    upperSkin([DOOR.from, DOOR.to], [BELT, 1.8, ROOF]),
    onLeft(
      cabWindow(),
      [-0.14, 0.55].map((x) => at([x, 0.36, 0], port(0.36, 0.22))),
      at([2.5, 0.36, 0], port(0.36, 0.22)),
    ),
  ]),
  onRight(at([-2.06, 0.2, 0], letters())),
];

/** An armoured window, its lower edge at y = 0: a frame that stands out around a pane. */
const port = (width: number, height: number): Form => [
  extrude(rectangle(width, height, [0, height / 2]), 0.09, [rectangle(width - 0.1, height - 0.1, [0, height / 2])]),
  mark(width - 0.1, height - 0.1, [0, 0.05, 0.02]),
];

/** The driver's side window follows the windscreen's slope. */
function cabWindow(): Form {
  const outline = (inset: number) =>
    [
      [SCREEN_FOOT[0] + 0.2 + inset * 1.6, 0.27 + inset],
      [-0.66 - inset, 0.27 + inset],
      [-0.66 - inset, 0.7 - inset],
      [SCREEN_HEAD[0] - 0.01 + inset * 0.6, 0.7 - inset],
    ] as const;
  return [extrude(outline(0), 0.08, [outline(0.055)]), at([0, 0, 0.006], shade(extrude(outline(0.05), 0.012)))];
}

/** The bonnet between belt and windscreen, with a cooling grille let into it. */
const nose = (): Form => [
  fine(
    0.75,
    hull(
      [1, -1].flatMap((z): Point[] => [
        [NOSE, beltAt(NOSE), z * 0.92],
        [NOSE + 0.1, 1.46, z * 0.78],
        [SCREEN_FOOT[0], BELT, z * SIDE],
        [SCREEN_FOOT[0], SCREEN_FOOT[1], z * 1.057],
      ]),
    ),
  ),
  at(
    [-2.26, 1.562, 0],
    turn('z', degrees(Math.atan(0.2 / 1.385)), [
      box([0.86, 0.03, 1.1], [0, -0.008, 0]),
      copies(6, (i) => at([-0.3 + i * 0.12, 0.03, 0], turn('x', -90, turn('z', 90, mark(0.94, 0.05))))),
      both('z', box([0.1, 0.03, 0.06], [-0.34, 0.0, 0.64])),
    ]),
  ),
];

/** Front plate, louvres, round lamps behind guards, a bumper with towing eyes. */
const face = (): Form => [
  fine(
    0.7,
    hull(
      [1, -1].flatMap((z): Point[] => [
        [NOSE, SILL, z * (0.92 - UNDERCUT * (beltAt(NOSE) - SILL))],
        [NOSE, beltAt(NOSE), z * 0.92],
        [NOSE + 0.3, SILL, z * 0.84],
        [NOSE + 0.3, beltAt(NOSE), z * 0.9],
      ]),
    ),
  ),
  at([NOSE, 0.86, 0], turn('y', -90, extrude(rectangle(0.94, 0.4, [0, 0.2]), 0.06, [rectangle(0.84, 0.3, [0, 0.2])]))),
  at(
    [NOSE - 0.012, 0, 0],
    turn(
      'y',
      -90,
      copies(5, (i) => mark(0.82, 0.03, [0, 0.93 + i * 0.058, 0])),
    ),
  ),
  both(
    'z',
    at([NOSE, 1.04, 0.66], turn('y', -90, at([0, 0, -0.02], lamp(0.12, 0.07)))),
    at([NOSE, 1.04, 0.66], turn('y', -90, turn('z', 90, grip(0.3, 0.12)))),
    at([NOSE - 0.13, 0.6, 0.55], turn('y', 90, eye())),
    box([0.06, 0.05, 0.14], [NOSE + 0.02, 1.22, 0.7]),
  ),
  softBox([0.16, 0.24, 2.06], 0.04, [NOSE - 0.07, 0.58, 0]),
];

/** Two panes of armoured glass in heavy frames, wipers parked. */
function windscreen(): Form {
  const [run, rise] = [SCREEN_HEAD[0] - SCREEN_FOOT[0], SCREEN_HEAD[1] - SCREEN_FOOT[1]];
  const height = Math.hypot(run, rise);
  const pane = (inset: number) =>
    [
      [0.06 + inset, 0.1 + inset],
      [0.98 - inset, 0.1 + inset],
      [0.83 - inset, height - 0.08 - inset],
      [0.06 + inset, height - 0.08 - inset],
    ] as const;
  return [
    sheet(
      [0, 0.5, 1].map((share) =>
        [-1, 0, 1].map((side): Point => [
          SCREEN_FOOT[0] + run * share,
          SCREEN_FOOT[1] + rise * share,
          side * (1.057 - (1.057 - ROOF_SIDE) * share),
        ]),
      ),
    ),
    at(
      [SCREEN_FOOT[0], SCREEN_FOOT[1], 0],
      turn(
        'y',
        -90,
        turn(
          'x',
          -degrees(Math.atan(run / rise)),
          both('x', [
            extrude(pane(0), 0.08, [pane(0.055)]),
            at([0, 0, 0.008], shade(extrude(pane(0.05), 0.012))),
            tube([0.5, 0.06, 0.05], [0.24, 0.42, 0.05], 0.01, 4),
          ]),
        ),
      ),
    ),
  ];
}

/** Two hatches in front, a covered mount, and a long hatch for those behind. */
const roof = (): Form => [
  sheet([ROOF_SIDE, 0, -ROOF_SIDE].map((z) => [SCREEN_HEAD[0], 0, 1, 2, TAIL].map((x): Point => [x, ROOF, z]))),
  both('z', at([-0.42, ROOF, 0.44], hatch(0.3))),
  [-0.62, 0, 0.62].map((z) => at([SCREEN_HEAD[0] + 0.12, ROOF, z], periscope())),
  at([0.86, ROOF, 0], coveredMount()),
  both('z', at([2.1, ROOF, 0.32], longLid(1.1, 0.56))),
  both(
    'z',
    [-0.75, 2.85].map((x) => at([x, ROOF - 0.02, 0.78], eye())),
  ),
  cylinder(0.05, 0.05, [0.2, ROOF, -0.72], 10),
];

/** Where a weapon could stand there is a low ring under a tied canvas cover. */
const coveredMount = (): Form => [
  lathe(
    [
      [0.5, 0],
      [0.5, 0.05],
      [0.42, 0.06],
      [0.43, 0.09],
      [0.39, 0.11],
      [0.4, 0.14],
      [0.3, 0.19],
      [0.1, HEIGHT - ROOF],
      [0, HEIGHT - ROOF],
    ],
    15,
  ),
];

/** Two doors with a window each, lamps, a step and a towing hook. */
const back = (): Form => [
  fine(
    0.8,
    sheet(
      (
        [
          [SILL, SIDE - UNDERCUT * (BELT - SILL)],
          [BELT, SIDE],
          [ROOF, ROOF_SIDE],
        ] as const
      ).map(([y, z]) => [1, 0, -1].map((side): Point => [TAIL, y, z * side])),
    ),
  ),
  at(
    [TAIL, 0, 0],
    turn('y', 90, [
      [-0.6, 0, 0.6].map((x) => mark(0.024, 1.26, [x, 0.84, 0.01])),
      [0.84, 2.08].map((y) => mark(1.22, 0.024, [0, y, 0.01])),
      both('x', [
        at([0.3, 1.56, 0], port(0.36, 0.26)),
        [1.1, 1.85].map((y) => tube([0.62, y - 0.06, 0.02], [0.62, y + 0.06, 0.02], 0.028, 6)),
        at([0.16, 1.34, 0], grip(0.16, 0.06, 0.014)),
        box([0.12, 0.26, 0.06], [0.84, 1.02, 0.02]),
        [1.05, 1.16].map((y) => mark(0.08, 0.08, [0.84, y, 0.058])),
        tube([0.5, 0.44, 0.06], [0.5, 0.8, 0.04], 0.018, 5),
      ]),
      box([1.04, 0.03, 0.14], [0, 0.44, 0.07]),
      at([0, 0.66, -0.015], turn('x', 90, eye())),
    ]),
  ),
];

/** What shows through the open door: floor, a bench along the far wall, an end wall on either hand, the ceiling. */
function compartment(): Form {
  const [from, to, floor, ceiling, wall] = [-0.85, 1.2, DOOR.sill, 2.14, 0.86];
  const endWall = (x: number) =>
    sheet(
      (
        [
          [floor, 0.98],
          [BELT, SIDE - 0.03],
          [ceiling, wall],
        ] as const
      ).map(([y, z]) => [z, -wall].map((side): Point => [x, y, side])),
    );
  return [
    sheet([0.98, -wall].map((z) => [from, to].map((x): Point => [x, floor, z]))),
    sheet([-wall, wall].map((z) => [from, to].map((x): Point => [x, ceiling, z]))),
    sheet([floor, ceiling].map((y) => [from, to].map((x): Point => [x, y, -wall]))),
    endWall(from),
    mirror('x', endWall(-to)),
    at(
      [-0.14, floor, -0.58],
      row(3, 0.52, () => [
        blue(easedBox([0.46, 0.09, 0.44], 0.03, [0, 0.36, 0]), easedBox([0.46, 0.52, 0.09], 0.03, [0, 0.5, -0.2])),
        box([0.06, 0.36, 0.3]),
      ]),
    ),
  ];
}

/** The upper leaf is swung right back against the side; the lower one is let down and makes a step. */
const openDoor = (): Form => [
  at(
    [DOOR.to + 0.02, BELT, SIDE + 0.01],
    turn('x', -LEAN, [
      turn('y', 178, leaf(DOOR.to - DOOR.from - 0.02, (DOOR.head - BELT) / Math.cos((LEAN * Math.PI) / 180) - 0.02)),
      [0.12, 0.52].map((y) => tube([0, y - 0.06, 0.01], [0, y + 0.06, 0.01], 0.03, 6)),
    ]),
  ),
  at(
    [(DOOR.from + DOOR.to) / 2, DOOR.sill, onLower(0, DOOR.sill)[2] + 0.015],
    turn('x', 174, [
      box([DOOR.to - DOOR.from - 0.03, BELT - DOOR.sill - 0.02, 0.05], [0, 0.01, -0.025]),
      [0.14, 0.34].map((y) => box([0.5, 0.04, 0.12], [0, y, -0.1])),
    ]),
    [-0.25, 0.25].map((x) => tube([x - 0.07, 0, 0], [x + 0.07, 0, 0], 0.028, 6)),
  ),
];

/** A leaf that hangs at x = 0 and reaches to the left when shut; its inside is what is seen when it is open. */
const leaf = (width: number, height: number): Form => [
  hull(
    [0, -0.045].flatMap((z): Point[] => [
      [0, 0, z],
      [-width, 0, z],
      [-width, height, z],
      [0, height, z],
    ]),
  ),
  at([-width / 2, height / 2 - 0.02, -0.045], turn('y', 180, port(0.36, 0.24))),
  tube([-width + 0.1, 0.1, -0.07], [-width + 0.1, 0.3, -0.07], 0.014, 5),
  box([0.1, 0.05, 0.04], [-width + 0.1, 0.08, -0.06]),
  box([width - 0.2, 0.03, 0.02], [-width / 2, 0.1, -0.05]),
];

/** The flag on its staff at the bonnet's corner, blown back a little. */
const flag = (): Form => {
  const [x, y, z] = [NOSE + 0.34, 1.46, 0.74];
  const points = (lift: number): Point[] =>
    copies(6, (i) => [x + 0.012 + i * 0.1, y + lift - 0.02 * i, z + 0.035 * Math.sin(i * 1.25) * (i / 5) ** 0.5]);
  const cloth = sheet([points(0.42), points(0.76)]);
  return [
    cylinder(0.012, 0.8, [x, y, z], 6),
    cylinder(0.03, 0.05, [x, y - 0.02, z], 8),
    blue(cloth, sheet([points(0.76), points(0.42)])),
  ];
};

/** A lip around each wheel house. */
const fender = (axle: number): Form => {
  const outer = arch(axle, ARCH + 0.05, SILL, WHEEL);
  const inner = arch(axle, ARCH, SILL, WHEEL).reverse();
  const reach = WIDTH / 2 - 0.02 - 0.9;
  return at([0, 0, 0.9 + reach / 2], extrude([...outer, ...inner], reach));
};

const mirrorArm = (): Form => [
  tube([-1.46, 1.62, 1.04], [-1.5, 1.72, 1.16], 0.014, 5),
  easedBox([0.06, 0.28, 0.1], 0.02, [-1.5, 1.58, WIDTH / 2 - 0.05]),
];

/** A narrow belly between the wheels, axles with their gear cases, and the fuel tanks under the sills. */
const underneath = (): Form => [
  box([5.2, 0.68, 1], [0, 0.62, 0]),
  [FRONT_AXLE, REAR_AXLE].map((x) => [
    tube([x, WHEEL, -0.8], [x, WHEEL, 0.8], 0.1, 8),
    at(
      [x, WHEEL, 0],
      turn(
        'x',
        90,
        lathe(
          [
            [0, -0.2],
            [0.16, -0.14],
            [0.22, 0],
            [0.16, 0.14],
            [0, 0.2],
          ],
          10,
        ),
      ),
    ),
  ]),
  both('z', easedBox([1.1, 0.18, 0.3], 0.03, [-0.3, 0.56, 0.72])),
];
