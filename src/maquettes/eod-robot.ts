import {
  type Form,
  type Point,
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
  pipe,
  softBox,
  truckWheel,
  tube,
  turn,
  wire,
} from './forms/index.ts';

// A size class only: the size of the Korean robot under development was not in what was read.
// That it runs on tracks, and has an arm whose tools are swapped, is reported; its shape is drawn from the class.
const HEIGHT = 1;
const WIDTH = 0.7;

const TRACK = 0.12;
const TRACK_Z = WIDTH / 2 - TRACK / 2;
const BELT = 0.016;
const LUG = 0.013;
const DECK = 0.27;
/** The two ends of the track: centre and radius to the outside of the belt. */
const IDLER = { x: 0.26, y: 0.19, radius: 0.1 };
const SPROCKET = { x: -0.42, y: 0.165, radius: 0.108 };

/** Joints of the arm, and where its wrist lies. */
const SHOULDER = [-0.12, 0.4] as const;
const ELBOW = [-0.3, 0.8] as const;
const WRIST = [0.325, 0.57] as const;
const MAST: Point = [-0.4, DECK, -0.13];

/** A robot on tracks that goes where a person should not, its front to the right. Blue: the gripper, which touches what nobody else does. */
export const eodRobot = (): Form => [both('z', at([0, 0, TRACK_Z], track())), body(), deck(), arm(), cameraMast()];

/** Points on a circle between two angles, in degrees. */
const bend = ({ x, y, radius }: typeof IDLER, from: number, to: number, inset: number, segments = 6) =>
  copies(segments + 1, (i) => {
    const angle = ((from + ((to - from) * i) / segments) * Math.PI) / 180;
    return [x + (radius - inset) * Math.cos(angle), y + (radius - inset) * Math.sin(angle)] as const;
  });

/** The line of the belt, seen from the right side: up round the idler, back, down round the sprocket, along the ground. */
const loop = (inset: number) => [
  [-0.27, LUG + inset] as const,
  [0.13, LUG + inset] as const,
  ...bend(IDLER, -58, 90, inset),
  ...bend(SPROCKET, 90, 236, inset),
];

/** A belt with its lugs, and within it idler, sprocket and three road wheels on a beam. */
const track = (): Form => [
  extrude(loop(0), TRACK, [loop(BELT)]),
  steps(loop(0), 0.06).map(({ x, y, angle }) => at([x, y, 0], turn('z', angle, box([0.019, LUG, TRACK])))),
  [SPROCKET, IDLER].map(({ x, y, radius }) => truckWheel(radius - BELT, 0.1, [x, y, 0], 12)),
  [-0.22, -0.07, 0.08].map((x) => at([x, LUG + BELT + 0.066, 0], roadWheel(0.066, 0.047))),
  extrude(
    [
      [-0.3, 0.13],
      [0.14, 0.13],
      [0.2, 0.16],
      [0.2, 0.22],
      [-0.36, 0.2],
      [-0.36, 0.15],
    ],
    0.06,
  ),
  tube([-0.08, 0.232, -0.04], [-0.08, 0.232, 0.04], 0.028, 10),
];

/** Tread, dish and hub; its back lies against the hull. */
function roadWheel(radius: number, face: number): Form {
  const profile = [
    [radius, -face],
    [radius, face],
    [radius * 0.62, face],
    [radius * 0.36, face * 0.4],
    [0, face * 1.1],
  ] as const;
  return turn('x', 90, lathe(profile, 10));
}

/** Places at even steps along a closed line, with the way that points outwards there. */
function steps(line: readonly (readonly [x: number, y: number])[], step: number) {
  const sides = line.map((from, i) => {
    const to = line[(i + 1) % line.length]!;
    return { from, run: to[0] - from[0], rise: to[1] - from[1], length: Math.hypot(to[0] - from[0], to[1] - from[1]) };
  });
  const around = sides.reduce((sum, { length }) => sum + length, 0);
  const count = Math.round(around / step);
  return copies(count, (i) => {
    let left = (around * (i + 0.5)) / count;
    const side = sides.find(({ length }) => (left -= length) <= 0)!;
    const share = 1 + left / side.length;
    const angle = degrees(Math.atan2(side.rise, side.run)) + 180;
    return { x: side.from[0] + side.run * share, y: side.from[1] + side.rise * share, angle };
  });
}

/** The hull between the tracks: sloped in front and behind, lamps and a low camera at its nose. */
const body = (): Form => [
  fine(
    0.42,
    hull(
      [0.21, -0.21].flatMap((z): Point[] => [
        [-0.48, 0.15, z],
        [-0.5, 0.22, z],
        [-0.46, DECK, z * 0.94],
        [0.22, DECK, z * 0.94],
        [0.33, 0.18, z],
        [0.3, 0.11, z],
        [-0.42, 0.11, z],
      ]),
    ),
  ),
  at(
    [0.275, 0.225, 0],
    turn(
      'y',
      90,
      turn('x', -38, [
        both('x', at([0.14, 0, 0], lamp(0.032, 0.02))),
        easedBox([0.12, 0.05, 0.02], 0.006, [0, -0.025, 0.01]),
        mark(0.09, 0.03, [0, -0.015, 0.022]),
      ]),
    ),
  ),
  at([0.33, 0.15, 0], turn('y', 90, turn('x', 90, grip(0.26, 0.05, 0.009)))),
  at([-0.49, 0.19, 0], turn('y', -90, [grip(0.26, 0.06, 0.009), mark(0.1, 0.035, [0.1, 0.02, 0.005])])),
];

/** Lids of the batteries, a switch to stop it all, aerials. */
const deck = (): Form =>
  at(
    [0, DECK, 0],
    [
      both('z', easedBox([0.17, 0.022, 0.15], 0.006, [0.12, 0, 0.1])),
      both(
        'z',
        [0.06, 0.18].map((x) => box([0.03, 0.008, 0.02], [x, 0.022, 0.165])),
      ),
      easedBox([0.14, 0.05, 0.2], 0.012, [-0.4, 0, 0.07]),
      cylinder(0.012, 0.02, [-0.43, 0.05, 0.12], 6),
      cylinder(0.022, 0.012, [-0.43, 0.066, 0.12], 10),
      [0.02, 0.06].map((z) => at([-0.36, 0.05, z], mark(0.05, 0.02))),
      [0.17, -0.18].map((z) => [
        cylinder(0.014, 0.05, [-0.45, 0, z], 8),
        wire([-0.45, 0.05, z], [-0.47, 0.42, z * 1.04], 0.0045),
      ]),
    ],
  );

type Spot = readonly [x: number, y: number];

/** A beam with round ends between two joints, seen from the side. */
function link(from: Spot, to: Spot, first: number, last: number, width: number): Form {
  const heading = degrees(Math.atan2(to[1] - from[1], to[0] - from[0]));
  const start = bend({ x: from[0], y: from[1], radius: first }, heading + 90, heading + 270, 0, 5);
  const end = bend({ x: to[0], y: to[1], radius: last }, heading - 90, heading + 90, 0, 5);
  return extrude([...start, ...end], width);
}

/** A joint's drum across the arm, bevelled at both ends. */
function joint([x, y]: Spot, radius: number, width: number): Form {
  const [rim, face] = [width / 2, width / 2 + radius * 0.25];
  const profile = [
    [0, -face],
    [radius * 0.7, -face],
    [radius, -rim],
    [radius, rim],
    [radius * 0.7, face],
    [0, face],
  ] as const;
  return at([x, y, 0], turn('x', 90, lathe(profile, 12)));
}

/** A point part of the way between two. */
const between = (from: Spot, to: Spot, share: number): Spot => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];

/** Turntable, upper arm with its cylinder, forearm that draws out, wrist, gripper. */
function arm(): Form {
  const [x] = SHOULDER;
  const sleeve = between(ELBOW, WRIST, 0.62);
  const [foot, pull] = [[x + 0.09, DECK + 0.06] as const, between(SHOULDER, ELBOW, 0.55)];
  const middle = between(foot, pull, 0.55);
  return [
    at(
      [x, DECK, 0],
      lathe(
        [
          [0.12, 0],
          [0.12, 0.02],
          [0.1, 0.03],
          [0.1, 0.05],
          [0, 0.05],
        ],
        16,
      ),
    ),
    both('z', at([0, 0, 0.06], link([x, DECK + 0.06], SHOULDER, 0.075, 0.05, 0.016))),
    joint(SHOULDER, 0.04, 0.15),
    both('z', at([0, 0, 0.032], link(SHOULDER, ELBOW, 0.042, 0.034, 0.018))),
    link(between(SHOULDER, ELBOW, 0.25), between(SHOULDER, ELBOW, 0.8), 0.024, 0.022, 0.06),
    tube([foot[0], foot[1], 0], [middle[0], middle[1], 0], 0.02, 8),
    tube([middle[0], middle[1], 0], [pull[0], pull[1], 0], 0.01, 6),
    joint(ELBOW, 0.04, 0.1),
    link(ELBOW, sleeve, 0.036, 0.03, 0.05),
    link(sleeve, WRIST, 0.022, 0.022, 0.034),
    joint(WRIST, 0.03, 0.06),
    at([WRIST[0], WRIST[1], 0], turn('z', -34, gripper())),
    pipe(
      [
        [x, DECK + 0.05, 0.085],
        [x - 0.03, 0.48, 0.075],
        [-0.24, 0.66, 0.07],
        [-0.34, 0.83, 0.06],
        [-0.24, 0.84, 0.04],
        [-0.1, 0.765, 0.03],
      ],
      0.007,
      5,
    ),
    at(
      [sleeve[0], sleeve[1] + 0.035, 0],
      turn('z', -20, [easedBox([0.08, 0.045, 0.05], 0.01), at([0.04, 0.022, 0], turn('y', 90, lamp(0.016, 0.016)))]),
    ),
  ];
}

/** Wrist collar, palm and two fingers, opened; it reaches along x. */
const gripper = (): Form => [
  turn(
    'z',
    -90,
    lathe(
      [
        [0.026, 0.02],
        [0.034, 0.03],
        [0.034, 0.06],
        [0.026, 0.07],
        [0, 0.07],
      ],
      12,
    ),
  ),
  blue(
    softBox([0.05, 0.09, 0.05], 0.012, [0.09, -0.045, 0]),
    both('y', [
      link([0.1, 0.032], [0.15, 0.078], 0.016, 0.014, 0.03),
      link([0.15, 0.078], [0.235, 0.038], 0.014, 0.007, 0.03),
      tube([0.15, 0.078, -0.022], [0.15, 0.078, 0.022], 0.009, 6),
    ]),
  ),
];

/** A mast that draws out, with a head that turns and tilts: two lenses and a lamp. */
const cameraMast = (): Form =>
  at(MAST, [
    easedBox([0.09, 0.04, 0.09], 0.012),
    cylinder(0.026, 0.3, [0, 0, 0], 12),
    cylinder(0.031, 0.022, [0, 0.29, 0], 12),
    cylinder(0.019, 0.54, [0, 0, 0], 10),
    cylinder(0.025, 0.018, [0, 0.54, 0], 10),
    at([0, 0.558, 0], head()),
  ]);

function head(): Form {
  const top = HEIGHT - DECK - 0.558;
  return [
    lathe(
      [
        [0.036, 0],
        [0.036, 0.022],
        [0.028, 0.03],
        [0, 0.03],
      ],
      12,
    ),
    both(
      'z',
      hull(
        [0.064, 0.076].flatMap((z): Point[] => [
          [-0.024, 0.02, z],
          [0.024, 0.02, z],
          [-0.016, 0.11, z],
          [0.016, 0.11, z],
        ]),
      ),
    ),
    box([0.05, 0.012, 0.15], [0, 0.02, 0]),
    softBox([0.12, 0.095, 0.116], 0.014, [0.006, top - 0.115, 0]),
    hull(
      [0.062, -0.062].flatMap((z): Point[] => [
        [-0.03, top - 0.02, z],
        [-0.03, top, z],
        [0.085, top - 0.02, z],
        [0.1, top - 0.006, z],
      ]),
    ),
    at(
      [0.066, top - 0.068, 0],
      turn('y', 90, [both('x', at([0.03, 0, 0], lamp(0.022, 0.016))), mark(0.03, 0.014, [0, -0.04, 0.002])]),
    ),
  ];
}
