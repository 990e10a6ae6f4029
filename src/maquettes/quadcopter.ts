import {
  type Form,
  at,
  ball,
  blue,
  both,
  corners,
  cylinder,
  easedBox,
  hull,
  lathe,
  limb,
  ring,
  shade,
  softBox,
  tube,
  turn,
} from './forms/index.ts';

/** Width and depth over the propeller guards, and height with the stand on which it hovers. */
const SPAN = 0.9;
const HEIGHT = 0.35;

const GUARD = 0.175;
const ARM = SPAN / 2 - GUARD;
const BODY = 0.25;

/** A quadcopter that hovers on a clear rod: four guarded propellers, a body, and in blue the camera it carries. */
export const quadcopter = (): Form => [at([0, BODY, 0], body(), camera(), corners(arm())), legs(), stand()];

const body = (): Form => [
  softBox([0.2, 0.075, 0.26], 0.026, [0, -0.03, 0]),
  hull([
    [-0.06, 0.045, 0.08],
    [0.06, 0.045, 0.08],
    [-0.06, 0.045, -0.1],
    [0.06, 0.045, -0.1],
    [-0.035, 0.066, 0.04],
    [0.035, 0.066, 0.04],
    [-0.035, 0.066, -0.07],
    [0.035, 0.066, -0.07],
  ]),
  shade(easedBox([0.12, 0.012, 0.006], 0.002, [0, 0.012, 0.128])),
  both('x', tube([0.04, 0.05, -0.1], [0.06, HEIGHT - BODY - 0.004, -0.14], 0.004, 5)),
];

/** One arm with its motor, two-bladed propeller and guard. */
const arm = (): Form => [
  limb(
    [
      [[0.07, 0, 0.09], 0.022],
      [[ARM, 0.018, ARM], 0.015],
    ],
    8,
  ),
  at(
    [ARM, 0, ARM],
    [
      lathe(
        [
          [0.026, -0.012],
          [0.03, 0],
          [0.03, 0.036],
          [0.02, 0.05],
          [0.006, 0.056],
          [0, 0.056],
        ],
        12,
      ),
      turn(
        'y',
        32,
        both(
          'x',
          turn(
            'x',
            14,
            hull([
              [0.008, 0.05, 0.007],
              [0.008, 0.05, -0.007],
              [0.05, 0.053, 0.016],
              [0.05, 0.05, -0.014],
              [0.155, 0.052, 0.007],
              [0.155, 0.05, -0.007],
            ]),
          ),
        ),
      ),
      lathe(
        [
          [GUARD - 0.008, 0.026],
          [GUARD, 0.026],
          [GUARD, 0.046],
          [GUARD - 0.008, 0.046],
          [GUARD - 0.008, 0.026],
        ],
        24,
      ),
      ring(3, () => tube([0, 0.03, 0.02], [0, 0.034, GUARD - 0.004], 0.0035, 4)),
    ],
  ),
];

const camera = (): Form => [
  cylinder(0.02, 0.03, [0, -0.05, 0.11], 10),
  both('x', tube([0.034, -0.045, 0.12], [0.034, -0.085, 0.13], 0.005, 5)),
  blue(ball(0.036, [0, -0.085, 0.13], 14)),
  shade(at([0, -0.087, 0.157], turn('x', 90, cylinder(0.014, 0.012, [0, 0, 0], 10)))),
];

/** Two landing skids. */
const legs = (): Form =>
  both('x', [
    [0.07, -0.07].map((z) => tube([0.07, BODY - 0.02, z], [0.13, BODY - 0.13, z * 1.2], 0.006, 5)),
    tube([0.13, BODY - 0.13, -0.13], [0.13, BODY - 0.13, 0.13], 0.008, 6),
  ]);

const stand = (): Form =>
  lathe(
    [
      [0.16, 0],
      [0.16, 0.008],
      [0.04, 0.014],
      [0.008, 0.03],
      [0.008, BODY - 0.025],
    ],
    24,
  );
