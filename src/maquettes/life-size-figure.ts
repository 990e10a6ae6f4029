import {
  type Form,
  type Point,
  at,
  both,
  box,
  copies,
  cylinder,
  easedBox,
  hull,
  lathe,
  limb,
  loft,
  mark,
  pipe,
  stretch,
  tube,
  turn,
} from './forms/index.ts';
import { helmetShell } from './blue-helmet.ts';

const WIDTH = 0.7;
const HEIGHT = 1.8;
const DEPTH = 0.5;
const PLATE = 0.02;
/** The helmet's shell, flaps to crown, as it sits on this head. */
const SHELL = 0.166;

/**
 * What one peacekeeper wears: a calm figure without a face, in field dress and boots, with vest and blue helmet, on a thin plate.
 * An adult of average build; vest and kit are a typical set (inferred), no one army's.
 */
export const lifeSizeFigure = (): Form => [
  stretch([WIDTH / 2, 1, DEPTH / 2], cylinder(1, PLATE, [0, 0, 0], 40)),
  at(
    [0, PLATE, -0.01],
    [
      both('x', boot(), trouserLeg(), cargoPocket()),
      jacket(),
      both('x', sleeve(), hand()),
      vest(),
      kit(),
      turn('y', 7, head(), chinStrap()),
    ],
  ),
  at([0.002, HEIGHT - SHELL, 0.002], turn('y', 7, stretch([0.98, SHELL / 0.18, 0.95], helmetShell(21)))),
];

/** A level ring of an outline between ellipse (2) and rectangle (more), counter-clockwise as seen from above; folds push it in and out. */
function ring(
  [x, y, z]: Point,
  [wide, deep]: readonly [number, number],
  count: number,
  { square = 2, fold = 0, lobes = 3, phase = 0 } = {},
): Point[] {
  return copies(count, (i) => {
    const angle = (2 * Math.PI * i) / count;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const reach = (Math.abs(cos) ** square + Math.abs(sin) ** square) ** (-1 / square);
    const out = reach * (1 + fold * Math.sin(lobes * angle + phase));
    return [x + wide * out * cos, y, z - deep * out * sin];
  });
}

/** A laced boot: from the sole up, long at the toe and narrow at the ankle; the foot is turned out a little. */
const boot = (): Form =>
  at(
    [0.118, 0, -0.012],
    turn('y', 9, [
      loft(
        [
          [0, 0.046, -0.088, 0.196],
          [0.006, 0.05, -0.09, 0.2],
          [0.026, 0.05, -0.09, 0.2],
          [0.028, 0.045, -0.084, 0.193],
          [0.055, 0.045, -0.084, 0.184],
          [0.078, 0.042, -0.082, 0.145],
          [0.1, 0.041, -0.078, 0.092],
          [0.13, 0.042, -0.073, 0.064],
          [0.27, 0.053, -0.071, 0.056],
        ].map(([y, wide, back, toe]) =>
          ring([0, y!, (back! + toe!) / 2], [wide!, (toe! - back!) / 2], 13, { square: 2.35 }),
        ),
      ),
      copies(3, (i) =>
        at([0, 0.106 + i * 0.026, 0.092 - i * 0.012], turn('x', -30, box([0.05 - i * 0.004, 0.005, 0.012]))),
      ),
    ]),
  );

/** Trousers, full at the thigh, creased at the knee and bloused over the boot. Height, middle, half width, half depth, folds. */
const trouserLeg = (): Form =>
  loft(
    [
      [0.226, 0.117, -0.014, 0.055, 0.062, 0],
      [0.236, 0.117, -0.014, 0.075, 0.08, 0.05],
      [0.262, 0.117, -0.014, 0.083, 0.089, 0.06],
      [0.3, 0.116, -0.014, 0.08, 0.087, 0.05],
      [0.34, 0.115, -0.014, 0.071, 0.079, 0.05],
      [0.4, 0.113, -0.012, 0.072, 0.08, 0.03],
      [0.45, 0.112, -0.004, 0.07, 0.076, 0.04],
      [0.475, 0.111, 0.002, 0.077, 0.083, 0.03],
      [0.5, 0.11, 0.005, 0.073, 0.08, 0.05],
      [0.53, 0.109, 0.006, 0.079, 0.085, 0.03],
      [0.68, 0.101, 0, 0.088, 0.098, 0.02],
      [0.83, 0.09, -0.006, 0.1, 0.12, 0.01],
      [0.9, 0.084, -0.008, 0.096, 0.118, 0],
    ].map(([y, x, z, wide, deep, fold], i) =>
      ring([x!, y!, z!], [wide!, deep!], 13, { fold: fold!, lobes: i < 5 ? 5 : 3, phase: y! * 21 }),
    ),
  );

/** On the outside of the thigh, with its flap. */
const cargoPocket = (): Form =>
  at(
    [0.158, 0.565, 0.002],
    turn(
      'y',
      90,
      turn('x', 4, [easedBox([0.15, 0.17, 0.046], 0.012), at([0, 0.13, 0.004], easedBox([0.158, 0.05, 0.05], 0.008))]),
    ),
  );

/** The jacket: a skirt with folds below the vest, its hem rolled in; a collar above. */
const jacket = (): Form => [
  loft(
    [
      [0.785, 0.178, 0.132, 0.02],
      [0.79, 0.19, 0.142, 0.025],
      [0.83, 0.191, 0.142, 0.022],
      [0.89, 0.184, 0.138, 0.02],
      [0.96, 0.175, 0.131, 0.012],
      [1.04, 0.17, 0.126, 0],
      [1.2, 0.18, 0.13, 0],
      [1.34, 0.196, 0.13, 0],
      [1.41, 0.188, 0.108, 0],
      [1.455, 0.132, 0.084, 0],
      [1.49, 0.078, 0.07, 0],
    ].map(([y, wide, deep, fold]) =>
      ring([0, y!, y! > 1.4 ? -0.008 : 0], [wide!, deep!], 18, { square: 2.15, fold: fold!, lobes: 7, phase: y! * 9 }),
    ),
  ),
  // The front edge of the jacket, buttoned, and a pocket on either side below the vest.
  mark(0.006, 0.19, [0.012, 0.795, 0.1435]),
  at(
    [0, 1.462, -0.008],
    lathe(
      [
        [0.08, 0],
        [0.073, 0.046],
        [0.066, 0.046],
        [0.066, 0.03],
      ],
      15,
    ),
  ),
];

/** Sleeves hang from the shoulder, creased in front of the elbow, with a cuff at the wrist. */
const sleeve = (): Form => [
  loft(
    [
      [0.872, 0.288, 0.054, 0.034, 0.037, 0],
      [0.88, 0.288, 0.052, 0.041, 0.044, 0],
      [0.91, 0.286, 0.045, 0.039, 0.042, 0.02],
      [0.97, 0.281, 0.03, 0.046, 0.049, 0.03],
      [1.075, 0.271, 0.006, 0.05, 0.058, 0.05],
      [1.1, 0.267, 0, 0.046, 0.052, 0.06],
      [1.125, 0.263, -0.003, 0.052, 0.059, 0.05],
      [1.21, 0.249, -0.009, 0.055, 0.06, 0.03],
      [1.29, 0.234, -0.01, 0.06, 0.066, 0.025],
      [1.36, 0.216, -0.01, 0.064, 0.07, 0.02],
      [1.41, 0.197, -0.01, 0.058, 0.066, 0],
      [1.44, 0.176, -0.01, 0.042, 0.052, 0],
      [1.455, 0.156, -0.01, 0.02, 0.03, 0],
    ].map(([y, x, z, wide, deep, fold], i) =>
      ring([x!, y!, z!], [wide!, deep!], 11, { fold: fold!, lobes: 3, phase: i * 1.9 }),
    ),
  ),
  // A plain patch where the badge would be.
  at([0.288, 1.285, -0.01], turn('y', 90, turn('x', -9, easedBox([0.07, 0.075, 0.012], 0.005)))),
];

/** An open hand, its palm towards the thigh, the fingers a little bent. */
const hand = (): Form => [
  loft(
    [
      [0.694, 0.272, 0.1, 0.007, 0.02],
      [0.705, 0.275, 0.098, 0.012, 0.03],
      [0.74, 0.284, 0.09, 0.015, 0.037],
      [0.785, 0.291, 0.08, 0.018, 0.043],
      [0.83, 0.292, 0.068, 0.02, 0.041],
      [0.86, 0.29, 0.058, 0.022, 0.032],
      [0.89, 0.288, 0.05, 0.024, 0.029],
    ].map(([y, x, z, wide, deep]) => ring([x!, y!, z!], [wide!, deep!], 8, { square: 2.3 })),
  ),
  limb(
    [
      [[0.286, 0.845, 0.088], 0.016],
      [[0.278, 0.81, 0.112], 0.0145],
      [[0.272, 0.775, 0.12], 0.012],
      [[0.27, 0.755, 0.12], 0.006],
    ],
    7,
  ),
];

/** A smooth head without a face, its jaw narrower than its brow, on a neck that leans a little forward. */
const head = (): Form => [
  limb(
    [
      [[0, 1.45, -0.016], 0.06],
      [[0, 1.53, -0.004], 0.054],
      [[0, 1.59, 0.002], 0.055],
    ],
    14,
  ),
  loft(
    [
      [1.528, 0.022, 0.026, 0.052],
      [1.536, 0.034, 0.042, 0.044],
      [1.556, 0.05, 0.066, 0.026],
      [1.585, 0.062, 0.083, 0.014],
      [1.62, 0.07, 0.091, 0.007],
      [1.655, 0.074, 0.095, 0.003],
      [1.69, 0.075, 0.097, 0],
      [1.725, 0.068, 0.088, -0.002],
      [1.75, 0.04, 0.054, -0.002],
    ].map(([y, wide, deep, forward]) => ring([0, y!, forward!], [wide!, deep!], 16, { square: 2.1 })),
  ),
];

/** From the helmet past the ears to a cup under the chin. */
const chinStrap = (): Form => [
  both(
    'x',
    pipe(
      [
        [0.088, 1.66, 0.012],
        [0.075, 1.6, 0.03],
        [0.056, 1.545, 0.056],
        [0.026, 1.526, 0.074],
      ],
      0.006,
      5,
    ),
  ),
  at([0, 1.531, 0.074], easedBox([0.056, 0.02, 0.03], 0.006, [0, -0.012, 0])),
];

/** A protective vest: shell, plates in front and behind, a band round the waist, straps over the shoulders. */
const vest = (): Form => [
  loft(
    [
      [1.0, 0.172, 0.132],
      [1.006, 0.182, 0.141],
      [1.1, 0.186, 0.146],
      [1.22, 0.194, 0.151],
      [1.31, 0.196, 0.15],
      [1.37, 0.172, 0.138],
      [1.42, 0.146, 0.114],
      [1.45, 0.12, 0.09],
    ].map(([y, wide, deep]) => ring([0, y!, 0.002], [wide!, deep!], 20, { square: 2.5 })),
  ),
  [1, -1].map((side) =>
    turn(
      'y',
      side > 0 ? 0 : 180,
      hull(
        [-1, -0.5, 0.5, 1].flatMap((share): Point[] => {
          const z = 0.156 - 0.02 * share * share;
          return [
            [share * 0.135, 1.09, z - 0.016],
            [share * 0.135, 1.1, z + 0.01],
            [share * 0.135, 1.32, z + 0.008],
            [share * 0.096, 1.395, z - 0.012],
            [share * 0.096, 1.385, z + 0.004],
          ];
        }),
      ),
    ),
  ),
  both(
    'x',
    hull(
      [0.076, 0.132].flatMap((x): Point[] => [
        [x, 1.39, 0.13],
        [x, 1.44, 0.116],
        [x * 1.02, 1.482, 0.04],
        [x * 1.02, 1.486, -0.04],
        [x, 1.45, -0.112],
        [x, 1.39, -0.134],
        [x, 1.41, 0],
      ]),
    ),
    at([0.104, 1.385, 0.138], easedBox([0.05, 0.035, 0.02], 0.005)),
  ),
];

/** Rows of webbing, pouches at the waist, a field dressing, a radio with its aerial on the left shoulder, a plain name strip. */
const kit = (): Form => [
  [1.205, 1.255].map((y) => at([0, y, 0.161], box([0.22, 0.022, 0.009]))),
  [-0.112, 0, 0.112].map((x, i) =>
    at([x, 1.03 + (i === 1 ? 0 : 0.004), 0.146 - Math.abs(x) * 0.16], turn('y', x * 210, pouch(0.098, 0.135, 0.05))),
  ),
  both('x', at([0.192, 1.02, 0.036], turn('y', 84, pouch(0.11, 0.15, 0.05)))),
  at([-0.082, 1.3, 0.156], easedBox([0.084, 0.03, 0.012], 0.004)),
  at(
    [0.098, 1.265, 0.152],
    turn('y', 10, [
      easedBox([0.06, 0.125, 0.038], 0.008),
      tube([0.018, 0.12, 0.002], [0.018, 0.235, -0.004], 0.0055, 6),
      cylinder(0.009, 0.014, [-0.014, 0.124, 0], 8),
      mark(0.036, 0.03, [0, 0.07, 0.0195]),
      box([0.064, 0.02, 0.042], [0, 0.03, 0]),
    ]),
  ),
];

/** A pouch with its flap. */
const pouch = (width: number, height: number, depth: number): Form => [
  easedBox([width, height, depth], 0.01),
  at([0, height * 0.62, 0.003], easedBox([width + 0.006, height * 0.4, depth + 0.006], 0.01)),
];
