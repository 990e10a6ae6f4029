import {
  type Form,
  type Point,
  at,
  both,
  box,
  copies,
  easedBox,
  extrude,
  grip,
  hull,
  mark,
  mirror,
  pipe,
  rectangle,
  softBox,
  stretch,
  tube,
  turn,
} from './forms/index.ts';
import { aerialFoot, coveredMount, cupola, eye, guardedLamp, longLid, visionPort } from './armour.ts';
import { carrierHull } from './carrier-hull.ts';

// Length, width and height of the K806, from a weak source (another gives 6.8 long), its tyres as printed
// there: 365/80 R20. Six wheels, for rear areas, crew of two and nine more. No letters: no service with the United Nations
// is on record. The shape is drawn from the class, not from plans.
const LENGTH = 6.6;
const WIDTH = 2.7;
const HEIGHT = 2.9;

const NOSE = -LENGTH / 2;
const TAIL = LENGTH / 2 - 0.15;
const BELT = 1.46;
const ROOF = 2.26;
const BROW = -1.5;
const TIP = 1.22;

const { shape, onSkirt, onLeft, onBow, body, skirt, wheels, driversPlace } = carrierHull({
  nose: NOSE,
  tail: TAIL,
  axles: [-2.0, 0.5, 1.85],
  belt: BELT,
  roof: ROOF,
  shoulder: -2.3,
  brow: BROW,
  tip: TIP,
});
const { skirt: SKIRT, skirtSide: SKIRT_SIDE, roofSide: ROOF_SIDE } = shape;

/** A six-wheeled armoured carrier, unarmed, its nose to the left, one lid of its roof open. Blue: the six hubs, for all six wheels drive. */
export const sixWheeledCarrier = (): Form => [
  body(),
  both('z', skirt(), wheels(), sideFittings()),
  leftFittings(),
  rightFittings(),
  bow(),
  roof(),
  back(),
];

/** On each side: vision ports, eyes to lift it by, a mirror, two steps and a bin between the first wheel and the second. */
const sideFittings = (): Form => [
  onLeft([0.4, 2.0].map((x) => visionPort([x, 0.4, 0]))),
  [-1.1, 2.8].map((x) => at([x, ROOF - 0.02, ROOF_SIDE - 0.06], eye())),
  tube([-1.8, 1.92, 1.1], [-1.86, 2.0, 1.26], 0.016, 4),
  easedBox([0.06, 0.28, 0.14], 0.02, [-1.88, 1.82, WIDTH / 2 - 0.07]),
  [-1.0, -0.62].map((x) => at([x, SKIRT + 0.02, SKIRT_SIDE - 0.02], turn('x', 80, grip(0.3, 0.25, 0.02)))),
  onLeft(at([-0.82, 0.1, 0], grip(0.42, 0.06))),
  at(
    [-0.28, SKIRT + 0.05, onSkirt(-0.28, SKIRT + 0.2)[2]],
    [easedBox([0.5, 0.3, 0.07], 0.02), mark(0.44, 0.012, [0, 0.23, 0.037]), box([0.05, 0.06, 0.02], [0, 0.2, 0.035])],
  ),
  at([1.18, 1.08, onSkirt(1.18, 1.08)[2]], box([0.05, 0.26, 0.012])),
];

/** On the left: one more port, spade and pick in their clips, and two cans in a rack. */
const leftFittings = (): Form =>
  onLeft(
    visionPort([-0.7, 0.4, 0]),
    at(
      [0, 0.16, 0.03],
      [
        tube([-1.35, 0.03, 0.01], [-0.5, 0.03, 0.01], 0.02, 5),
        hull(
          [-0.008, 0.012].flatMap((z): Point[] => [
            [-0.5, 0.0, z],
            [-0.5, 0.06, z],
            [-0.4, -0.06, z],
            [-0.4, 0.12, z],
            [-0.2, -0.04, z],
            [-0.2, 0.1, z],
            [-0.14, 0.03, z],
          ]),
        ),
        tube([-1.38, -0.02, 0.01], [-1.38, 0.08, 0.01], 0.018, 5),
        [-1.2, -0.7].map((x) => box([0.05, 0.1, 0.04], [x, -0.02, 0])),
      ],
    ),
    at(
      [1.16, 0.36, 0.07],
      [
        [-0.19, 0.19].map((x) => [
          softBox([0.34, 0.46, 0.16], 0.03, [x, 0.02, 0]),
          at([x, 0.48, 0], turn('x', -90, grip(0.16, 0.05, 0.012))),
          box([0.2, 0.012, 0.01], [x, 0.24, 0.078]),
        ]),
        box([0.78, 0.03, 0.2]),
        box([0.78, 0.05, 0.012], [0, 0.16, 0.086]),
      ],
    ),
  );

/** On the right, where the engine is: the louvres of the cooling air, and the exhaust in its guard. */
const rightFittings = (): Form =>
  mirror(
    'z',
    onLeft([
      at([-1.0, 0.14, 0], extrude(rectangle(0.8, 0.46, [0, 0.23]), 0.06, [rectangle(0.72, 0.38, [0, 0.23])])),
      copies(5, (i) => mark(0.7, 0.036, [-1.0, 0.2 + i * 0.07, 0.012])),
      easedBox([1.1, 0.2, 0.1], 0.05, [0.1, 0.02, 0.02]),
      copies(7, (i) => mark(0.05, 0.12, [-0.32 + i * 0.14, 0.06, 0.072])),
      tube([0.6, 0.12, 0.02], [0.86, 0.12, 0.03], 0.045, 8),
    ]),
  );

/** The lid over the engine with its louvres, a winch behind its fairlead, lamps, towing eyes, a bar of bent pipe. */
const bow = (): Form => [
  onBow([
    easedBox([1.3, 0.04, 0.86], 0.015, [0, 0.012, -0.86]),
    copies(6, (i) => at([0, 0.056, -0.56 - i * 0.12], turn('x', -90, mark(1.0, 0.05)))),
    [-0.5, 0.5].map((x) => tube([x - 0.1, 0.04, -1.31], [x + 0.1, 0.04, -1.31], 0.028, 6)),
    at([0, 0.04, -0.44], turn('x', -90, grip(0.2, 0.05))),
    easedBox([0.5, 0.09, 0.2], 0.02, [0, 0.0, -0.16]),
  ]),
  at(
    [NOSE + 0.3, 0.93, 0],
    turn(
      'z',
      24,
      turn('y', -90, [
        extrude(rectangle(0.5, 0.18, [0, 0.09]), 0.1, [rectangle(0.4, 0.08, [0, 0.09])]),
        mark(0.4, 0.08, [0, 0.05, 0]),
      ]),
    ),
  ),
  both('z', [
    at([NOSE + 0.26, TIP + 0.17, 0.86], guardedLamp()),
    at([NOSE + 0.32, 0.88, 0.6], turn('z', 40, turn('y', -90, eye()))),
  ]),
];

/** Hatches for driver and commander, a covered mount, one lid over the troops shut and the other open, aerials' feet. */
const roof = (): Form => [
  driversPlace(),
  at([BROW + 0.4, ROOF, -0.46], cupola()),
  at([0.3, ROOF, 0], stretch([0.88, 1, 0.88], coveredMount(HEIGHT - ROOF))),
  at([1.95, ROOF, 0.4], longLid(1.4, 0.66)),
  at(
    [1.95, ROOF, -0.4],
    [
      at([0, 0.02, 0], turn('x', 90, extrude(rectangle(1.46, 0.72), 0.04, [rectangle(1.34, 0.6)]))),
      at([0, 0.004, 0.3], turn('x', -90, mark(1.34, 0.6))),
      at(
        [0, 0.03, -0.36],
        turn('x', -14, [
          box([1.4, 0.58, 0.03], [0, 0, 0]),
          at([0, 0.05, 0.02], easedBox([1.2, 0.46, 0.03], 0.015)),
          [-0.46, 0.46].map((x) => tube([x - 0.09, 0, -0.01], [x + 0.09, 0, -0.01], 0.024, 6)),
          at([0, 0.44, 0.035], grip(0.2, 0.05)),
        ]),
      ),
      tube([-0.6, 0.04, -0.2], [-0.6, 0.3, -0.42], 0.014, 4),
    ],
  ),
  both('z', at([2.95, ROOF, 0.72], aerialFoot())),
];

/** The ramp, hinged below, with a door in it; lamps, a rolled net and towing eyes on either side. */
const back = (): Form =>
  at(
    [TAIL, 0, 0],
    turn('y', 90, [
      at([0, 1.46, 0], turn('x', 90, easedBox([1.36, 0.05, 1.36], 0.02))),
      at(
        [0, 0, 0.056],
        [
          [-0.33, 0.33].map((x) => mark(0.024, 0.98, [x, 0.98, 0])),
          [0.98, 1.94].map((y) => mark(0.66, 0.024, [0, y, 0])),
          at([0.19, 1.38, 0], grip(0.14, 0.035)),
          [1.1, 1.78].map((y) => tube([-0.35, y - 0.07, 0.005], [-0.35, y + 0.07, 0.005], 0.024, 6)),
        ],
      ),
      visionPort([0, 1.66, 0.05]),
      both('x', [
        tube([0.3, 0.77, 0.03], [0.54, 0.77, 0.03], 0.05, 8),
        pipe(
          [
            [0.98, 1.5, 0.06],
            [0.94, 1.95, 0.05],
          ],
          0.09,
          8,
        ),
        [1.6, 1.85].map((y) => box([0.2, 0.03, 0.19], [0.965 - (y - 1.6) * 0.09, y, 0.055])),
        box([0.12, 0.24, 0.06], [1.0, 1.12, 0.02]),
        [1.15, 1.25].map((y) => mark(0.08, 0.07, [1.0, y, 0.052])),
        at([0.5, 0.62, -0.05], turn('x', 90, eye())),
      ]),
    ]),
  );
