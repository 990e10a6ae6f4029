import {
  type Form,
  at,
  both,
  box,
  copies,
  cylinder,
  easedBox,
  extrude,
  grip,
  mark,
  mirror,
  pipe,
  rectangle,
  tube,
  turn,
} from './forms/index.ts';
import { aerialFoot, coveredMount, cupola, eye, guardedLamp, longLid, visionPort } from './armour.ts';
import { carrierHull } from './carrier-hull.ts';

// Length, width and height of the K808, from a weak source (another gives 7.4 long and 2.9 high), its tyres
// as printed there: 365/80 R20. Eight wheels, all driven, and it swims. No letters: no service with the United Nations
// is on record. The shape is drawn from the class, not from plans.
const LENGTH = 7.2;
const WIDTH = 2.7;
const HEIGHT = 2.6;

const NOSE = -LENGTH / 2;
const TAIL = LENGTH / 2 - 0.1;
const BELT = 1.44;
const ROOF = 2.16;
const BROW = -1.75;
const TIP = 1.2;

const { shape, onSkirt, onLeft, onBow, body, skirt, wheels, driversPlace } = carrierHull({
  nose: NOSE,
  tail: TAIL,
  axles: [-2.2, -0.9, 0.72, 2.02],
  belt: BELT,
  roof: ROOF,
  shoulder: -2.55,
  brow: BROW,
  tip: TIP,
});
const { skirt: SKIRT, skirtSide: SKIRT_SIDE, roofSide: ROOF_SIDE } = shape;

/** An eight-wheeled armoured carrier, unarmed, its nose to the left. Blue: the eight hubs, for all eight wheels drive. */
export const eightWheeledCarrier = (): Form => [
  body(),
  both('z', skirt(), wheels(), sideFittings()),
  leftFittings(),
  rightFittings(),
  bow(),
  roof(),
  back(),
];

/** On each side: vision ports, eyes to lift it by, a mirror, a step up between the wheels. */
const sideFittings = (): Form => [
  onLeft([-0.3, 1.16, 2.5].map((x) => visionPort([x, 0.34, 0]))),
  [-1.3, 3.1].map((x) => at([x, ROOF - 0.02, ROOF_SIDE - 0.06], eye())),
  tube([-2.05, 1.84, 1.08], [-2.1, 1.92, 1.26], 0.016, 4),
  easedBox([0.06, 0.26, 0.14], 0.02, [-2.12, 1.76, WIDTH / 2 - 0.07]),
  at([-0.09, SKIRT + 0.02, SKIRT_SIDE - 0.02], turn('x', 80, grip(0.3, 0.25, 0.02))),
  [-1.56, 1.4].map((x) => at([x, 1.06, onSkirt(x, 1.06)[2]], box([0.05, 0.26, 0.012]))),
  onLeft(at([-0.75, 0.58, 0], grip(0.4, 0.05))),
];

/** On the left a tow rope is clipped along the side. */
const leftFittings = (): Form =>
  onLeft([
    pipe(
      [
        [-1.5, 0.16, 0.03],
        [0.9, 0.16, 0.03],
        [1.05, 0.12, 0.03],
        [1.05, 0.06, 0.03],
        [0.9, 0.03, 0.03],
        [-0.6, 0.03, 0.03],
      ],
      0.022,
      5,
    ),
    [-1.2, -0.2, 0.7].map((x) => box([0.05, 0.2, 0.06], [x, 0, 0.02])),
    [-1.56, -0.66].map((x, i) => at([x, i ? 0.03 : 0.16, 0.03], turn('x', 90, cylinder(0.05, 0.04, [0, -0.02, 0], 8)))),
  ]);

/** On the right, where the engine is: the louvres of the cooling air, and the exhaust in its guard. */
const rightFittings = (): Form =>
  mirror(
    'z',
    onLeft([
      at([-1.1, 0.12, 0], extrude(rectangle(0.86, 0.44, [0, 0.22]), 0.06, [rectangle(0.78, 0.36, [0, 0.22])])),
      copies(5, (i) => mark(0.76, 0.036, [-1.1, 0.175 + i * 0.07, 0.012])),
      easedBox([0.9, 0.2, 0.1], 0.05, [0.02, 0.02, 0.02]),
      copies(6, (i) => mark(0.05, 0.12, [-0.3 + i * 0.13, 0.06, 0.072])),
      tube([0.45, 0.12, 0.02], [0.68, 0.12, 0.03], 0.045, 8),
    ]),
  );

/** A board folded on to the bow, as carriers that swim have it against the wave; louvres, lamps, towing eyes. */
const bow = (): Form => [
  onBow([
    easedBox([1.44, 0.045, 0.66], 0.015, [0, 0.012, -0.52]),
    [-0.6, 0, 0.6].map((x) => box([0.05, 0.07, 0.6], [x, 0.012, -0.52])),
    [-0.34, 0.34].map((x) => tube([x - 0.1, 0.04, -0.17], [x + 0.1, 0.04, -0.17], 0.03, 6)),
    copies(5, (i) => at([-0.5, 0.008, -1.05 - i * 0.11], turn('x', -90, mark(0.66, 0.05)))),
  ]),
  both('z', [
    at([NOSE + 0.24, TIP + 0.15, 0.88], guardedLamp()),
    at([NOSE + 0.3, 0.86, 0.6], turn('z', 40, turn('y', -90, eye()))),
  ]),
];

/** Hatches for driver and commander, a covered mount, two long lids over the troops, aerials' feet. */
const roof = (): Form => [
  driversPlace(),
  at([-0.62, ROOF, 0.42], cupola()),
  at([0.5, ROOF, -0.1], coveredMount(HEIGHT - ROOF)),
  both('z', at([2.1, ROOF, 0.4], longLid(1.5, 0.66))),
  at(
    [-0.7, ROOF, -0.5],
    [
      easedBox([0.9, 0.04, 0.62], 0.015),
      copies(5, (i) => at([-0.32 + i * 0.16, 0.044, 0], turn('x', -90, mark(0.07, 0.5, [0, -0.25, 0])))),
    ],
  ),
  both('z', at([3.2, ROOF, 0.72], aerialFoot())),
];

/** The ramp, hinged below, with a door in it; lamps, bins and towing eyes on either side. */
const back = (): Form =>
  at(
    [TAIL, 0, 0],
    turn('y', 90, [
      at([0, 1.42, 0], turn('x', 90, easedBox([1.36, 0.05, 1.28], 0.02))),
      at(
        [0, 0, 0.056],
        [
          [-0.33, 0.33].map((x) => mark(0.024, 0.92, [x, 0.98, 0])),
          [0.98, 1.88].map((y) => mark(0.66, 0.024, [0, y, 0])),
          at([0.19, 1.36, 0], grip(0.14, 0.035)),
          [1.1, 1.74].map((y) => tube([-0.35, y - 0.07, 0.005], [-0.35, y + 0.07, 0.005], 0.024, 6)),
        ],
      ),
      visionPort([0, 1.62, 0.05]),
      both('x', [
        tube([0.3, 0.77, 0.03], [0.54, 0.77, 0.03], 0.05, 8),
        easedBox([0.3, 0.5, 0.1], 0.02, [0.98, 1.5, 0.05]),
        mark(0.3, 0.012, [0.98, 1.86, 0.101]),
        box([0.12, 0.24, 0.06], [1.0, 1.1, 0.02]),
        [1.13, 1.23].map((y) => mark(0.08, 0.07, [1.0, y, 0.052])),
        at([0.5, 0.62, -0.05], turn('x', 90, eye())),
      ]),
    ]),
  );
