import {
  type Form,
  type Point,
  at,
  blue,
  both,
  copies,
  degrees,
  lathe,
  limb,
  loft,
  stretch,
  turn,
} from './forms/index.ts';

// A beret is about 27 cm across when it lies flat (inferred). Here it is shaped as worn, on a hat block
// of a head's size, for flat on a table nobody would know it. The enamel badge bears the emblem in reality;
// the emblem is protected, so there is a plain disc.
const BLOCK = 0.1;
/** Half width and half depth of the head at the brow: a girth of 57 cm. */
const HEAD = [0.08, 0.1] as const;
/** Where the cloth is pulled to, over the wearer's right ear and a little back, and where the badge is, over the left eye; 0 is towards the visitor. */
const PULL = (-103 * Math.PI) / 180;
const BADGE = (24 * Math.PI) / 180;
const AROUND = 48;

/** A blue beret as worn: raised over the left eye with a plain badge, drawn down to the right; on a plain hat block. */
export const blueBeret = (): Form =>
  at([0.025, 0, 0.005], block(), at([0, BLOCK - 0.012, 0], band(), crown(), badge(), bow()));

const around = (point: (angle: number) => Point) => copies(AROUND, (i) => point((2 * Math.PI * i) / AROUND));

/** From 0 opposite to 1 where the cloth hangs. */
const pulled = (angle: number) => ((1 + Math.cos(angle - PULL)) / 2) ** 1.3;

/** Out of the head's oval at an angle by `out`, at a height. */
const onHead = (angle: number, out: number, y: number): Point => [
  (HEAD[0] + out) * Math.sin(angle),
  y,
  (HEAD[1] + out) * Math.cos(angle),
];

/** The upper part of a head, without features, cut level. */
const block = (): Form =>
  stretch(
    [HEAD[0] / HEAD[1], 1, 1],
    lathe(
      [
        [0.079, 0],
        [0.081, 0.003],
        [0.088, 0.03],
        [0.0945, 0.065],
        [0.0975, BLOCK],
        [0.09, BLOCK + 0.012],
      ],
      40,
    ),
  );

/** The sewn band round the brow. */
const band = (): Form =>
  blue(
    loft(
      [
        [0.0005, 0],
        [0.0024, 0.0012],
        [0.0028, 0.007],
        [0.0024, 0.0128],
        [0.0006, 0.0142],
      ].map(([out, y]) => around((angle) => onHead(angle, out!, y!))),
    ),
  );

/**
 * The cloth from the band outwards to its fullest, round the edge and in to the middle. Where it is pulled it runs far out
 * and hangs below the band; opposite it stands up behind the badge and folds back softly.
 */
function crown(): Form {
  const middle: Point = [-0.03, 0.074, -0.012];
  const rise = (angle: number) => 0.07 - 0.084 * pulled(angle) + 0.009 * Math.max(0, Math.cos(angle - BADGE)) ** 4;
  const reach = (angle: number) => 0.006 + 0.049 * pulled(angle);
  const round = (angle: number) => 0.021 - 0.008 * pulled(angle);
  /** Soft folds, deeper where the cloth is loose. */
  const fold = (angle: number, share: number) =>
    0.0042 * pulled(angle) ** 1.5 * Math.sin(6 * angle + 0.7) * Math.sin(Math.PI * share) ** 2;
  /** Out and up on the rounded edge; turned from 0 where the edge begins to 1 where the top does. */
  const edgeAt = (angle: number, share: number) => {
    const from = -1.35 * pulled(angle);
    const turned = from + (1.45 - from) * share;
    const radius = round(angle);
    return [
      reach(angle) - radius * (1 - Math.cos(turned)),
      rise(angle) - radius * (1 - Math.sin(turned)) + 0.008,
    ] as const;
  };
  const under = [0, 0.2, 0.45, 0.7, 0.88].map((share) =>
    around((angle) => {
      const [out, y] = edgeAt(angle, 0);
      const sag = -0.007 * pulled(angle) * Math.sin(Math.PI * share);
      const belly = 0.004 * (1 - pulled(angle)) * Math.sin(Math.PI * share);
      const drawn = share ** (1 + 0.35 * pulled(angle));
      return onHead(
        angle,
        0.001 + (out - 0.001) * share + belly,
        0.0135 + (y - 0.0135) * drawn + sag + fold(angle, share),
      );
    }),
  );
  const edge = [0, 0.17, 0.33, 0.5, 0.67, 0.83, 1].map((share) =>
    around((angle) => onHead(angle, ...edgeAt(angle, share))),
  );
  const top = [0.12, 0.26, 0.42, 0.6, 0.8, 0.95].map((share) =>
    around((angle) => {
      const [out, from] = edgeAt(angle, 1);
      const [x, , z] = onHead(angle, out, 0);
      const eased = Math.sin((Math.PI / 2) * share);
      const dip = 0.005 * Math.sin(Math.PI * share) * Math.max(0, Math.cos(angle - PULL - Math.PI)) ** 2;
      return [
        x + (middle[0] - x) * share,
        from + (middle[1] - from) * eased - dip + fold(angle, 0.9 - 0.6 * share) * (1 - share),
        z + (middle[2] - z) * share,
      ];
    }),
  );
  return blue(loft([...under, ...edge, ...top]));
}

/** A plain disc with a raised rim, on the stiffened front. */
const badge = (): Form => {
  const [x, , z] = onHead(BADGE, 0.013, 0);
  return at(
    [x, 0.043, z],
    turn(
      'y',
      degrees(BADGE),
      turn(
        'x',
        88,
        stretch(
          [1, 1, 1.12],
          lathe(
            [
              [0.0195, -0.005],
              [0.0195, 0.0025],
              [0.0185, 0.0032],
              [0.0165, 0.0032],
              [0.0158, 0.0018],
              [0.009, 0.0026],
              [0, 0.0028],
            ],
            28,
          ),
        ),
      ),
    ),
  );
};

/** The drawstring, tied in a bow at the back. */
const bow = (): Form =>
  blue(
    at(
      [0, 0.006, -HEAD[1] - 0.003],
      both(
        'x',
        limb(
          [
            [[0, 0, 0], 0.002],
            [[0.012, 0.004, -0.003], 0.0026],
            [[0.02, 0, -0.004], 0.0022],
            [[0.013, -0.005, -0.004], 0.0024],
            [[0, -0.001, -0.002], 0.002],
          ],
          6,
        ),
        limb(
          [
            [[0, 0, -0.002], 0.0018],
            [[0.006, -0.014, -0.003], 0.0018],
            [[0.009, -0.03, 0.001], 0.0014],
          ],
          6,
        ),
      ),
    ),
  );
