import {
  type Form,
  type Point,
  at,
  box,
  copies,
  cylinder,
  easedBox,
  extrude,
  grip,
  hull,
  lamp,
  lathe,
  loft,
  mark,
  ring,
  tube,
  turn,
} from './forms/index.ts';

// What armoured carriers have on their roofs and corners, drawn from the class.

/** A round hatch, shut, its hinge to the right. */
export const hatch = (radius: number): Form => [
  lathe(
    [
      [radius + 0.05, 0],
      [radius + 0.045, 0.04],
      [radius, 0.04],
      [radius - 0.02, 0.08],
      [0, 0.095],
    ],
    13,
  ),
  box([0.13, 0.08, 0.22], [radius + 0.03, 0, 0]),
  at([-0.12, 0.08, 0], turn('y', 90, turn('x', -90, grip(0.13, 0.055)))),
];

/** A long lid of the given length and depth, its hinges behind. */
export const longLid = (length: number, depth: number): Form => [
  easedBox([length, 0.05, depth], 0.02),
  [-length / 3, length / 3].map((x) => tube([x - 0.09, 0.05, depth / 2], [x + 0.09, 0.05, depth / 2], 0.024, 6)),
  at([0, 0.045, -depth / 3], turn('x', -90, grip(0.16, 0.055))),
];

/** A block of glass that looks out to the left from under its hood. */
export const periscope = (): Form => [
  hull(
    [-0.11, 0.11].flatMap((z): Point[] => [
      [-0.08, 0, z],
      [0.1, 0, z],
      [-0.06, 0.11, z],
      [0.04, 0.13, z],
    ]),
  ),
  at([-0.076, 0.03, 0], turn('y', -90, turn('x', -10, mark(0.16, 0.06)))),
];

/** An eye to lift or tow it by. */
export const eye = (): Form =>
  extrude(
    [
      [-0.055, 0],
      [0.055, 0],
      [0.04, 0.11],
      [-0.04, 0.11],
    ],
    0.035,
  );

/** A vision port in its frame. */
export const visionPort = (foot: Point): Form =>
  at(foot, [easedBox([0.36, 0.2, 0.06], 0.025), mark(0.22, 0.07, [0, 0.07, 0.032])]);

/** A lamp in a bow's corner, looking out to the left from behind its guard. */
export const guardedLamp = (): Form => [
  turn('y', -90, lamp(0.1, 0.1)),
  box([0.16, 0.1, 0.04], [0.04, -0.1, 0]),
  turn('y', -90, turn('x', -30, grip(0.3, 0.16))),
];

/** Where an aerial is screwed in. */
export const aerialFoot = (): Form => [cylinder(0.06, 0.05, [0, 0, 0], 7), cylinder(0.028, 0.16, [0, 0.05, 0], 5)];

/** The commander's hatch stands on a ring of vision blocks. */
export const cupola = (): Form => [
  lathe(
    [
      [0.42, 0],
      [0.4, 0.12],
      [0.33, 0.15],
    ],
    14,
  ),
  ring(7, () => at([0, 0.035, 0.418], turn('x', -9, mark(0.2, 0.07)))),
  at([0, 0.12, 0], hatch(0.29)),
];

/** Where a weapon station could stand there is a canvas cover, laced round a low ring. */
export const coveredMount = (height: number): Form => {
  const fold = (radius: number, depth: number, y: number): Point[] =>
    copies(12, (i) => {
      const reach = radius * (i % 2 ? 1 : depth);
      return [reach * Math.cos((-Math.PI * i) / 6), y, reach * Math.sin((-Math.PI * i) / 6)];
    });
  return [
    lathe(
      [
        [0.56, 0],
        [0.56, 0.05],
        [0.46, 0.06],
      ],
      14,
    ),
    loft([
      fold(0.47, 0.94, 0.05),
      fold(0.44, 1, 0.1),
      fold(0.46, 0.92, 0.14),
      fold(0.4, 0.96, height * 0.75),
      fold(0.26, 1, height),
    ]),
  ];
};
