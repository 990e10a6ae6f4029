import {
  type Form,
  type Point,
  arch,
  at,
  blue,
  copies,
  degrees,
  fine,
  hull,
  mark,
  sheet,
  truckWheel,
  tube,
  turn,
} from './forms/index.ts';
import { hatch, periscope } from './armour.ts';

/** What tells one wheeled carrier of the family from another, in metres; the nose lies to the left. */
export interface CarrierShape extends Partial<typeof FAMILY> {
  readonly nose: number;
  readonly tail: number;
  readonly axles: readonly number[];
  /** The hull's upper part overhangs the wheels: heights of belt and roof; from the belt the sides lean in to the roof. */
  readonly belt: number;
  readonly roof: number;
  /** Where the bow starts to narrow, where its upper slope meets the roof, and how high its tip is. */
  readonly shoulder: number;
  readonly brow: number;
  readonly tip: number;
}

/** What all of them have alike, in metres: wheels, widths, and how far the hull comes down. */
const FAMILY = {
  /** The radius of a wheel: half of a 20 inch rim and 80 % of 365 mm. */
  wheel: 0.546,
  /** The lower edge of the part that overhangs the wheels. */
  skirt: 0.98,
  /** Half the width at the belt, at the skirt's lower edge and at the roof. */
  side: 1.3,
  skirtSide: 1.25,
  roofSide: 0.98,
  /** The narrow part between the wheels: its underside and half its width. */
  belly: 0.5,
  bellySide: 0.72,
  /** Half the width of the bow's tip. */
  tipSide: 1.06,
};

type WholeShape = CarrierShape & typeof FAMILY;

/** The hull that the six- and the eight-wheeled carrier share, and what is needed to put fittings on it. */
export function carrierHull(own: CarrierShape) {
  const shape: WholeShape = { ...FAMILY, ...own };
  const { nose, belt, roof, side, skirt, skirtSide, roofSide, shoulder, brow, tip, tipSide } = shape;
  const lean = degrees(Math.atan((side - roofSide) / (roof - belt)));
  const slope = degrees(Math.atan((roof - tip - 0.06) / (brow - nose)));
  /** From 0 where the bow starts to narrow to 1 at its tip. */
  const alongBow = (x: number) => Math.max(0, (shoulder - x) / (shoulder - nose));
  const beltAt = (x: number) => belt + (tip - belt) * alongBow(x);
  /** A point of the left side below the belt. */
  const onSkirt = (x: number, y: number): Point => {
    const share = (beltAt(x) - y) / (belt - skirt);
    return [x, y, side - (side - tipSide) * alongBow(x) - (side - skirtSide) * share];
  };
  return {
    shape,
    onSkirt,
    /** Brings forms drawn upright, facing the visitor, their foot at y = 0, on to the left side above the belt. */
    onLeft: (...forms: Form[]): Form => at([0, belt, side], turn('x', -lean, ...forms)),
    /** The same for forms that lie on the ground, on to the bow's upper slope: away from you is up it, x the driver's left. */
    onBow: (...forms: Form[]): Form => at([nose, tip + 0.06, 0], turn('z', slope, turn('y', -90, ...forms))),
    /** Upper hull and belly. */
    body: () => [upperHull(shape), belly(shape)],
    /** The left side below the belt, arched over each wheel, and the roofs of the wheel houses. */
    skirt: () => skirtOf(shape, onSkirt, beltAt),
    /** The wheels of the left side, their hubs blue: all of them drive. */
    wheels: (): Form =>
      shape.axles.map((x) => [
        truckWheel(shape.wheel, 0.365, [x, shape.wheel, side - 0.2], 16, blue),
        copies(6, (i) => at([x, shape.wheel, side - 0.143], turn('z', i * 60, mark(0.07, 0.05, [0, 0.205, 0])))),
        tube([x, shape.wheel + 0.02, shape.bellySide - 0.1], [x, shape.wheel, side - 0.3], 0.08, 6),
      ]),
    /** The driver's hatch on the left of the roof, with three periscopes around its front. */
    driversPlace: (): Form => [
      at([brow + 0.34, roof, 0.46], hatch(0.3)),
      [-0.32, 0, 0.32].map((z) => at([brow + 0.02 + (z ? 0.06 : 0), roof, 0.46 + z], turn('y', -60 * z, periscope()))),
    ],
  };
}

const upperHull = ({ nose, tail, tip, tipSide, shoulder, belt, side, brow, roof, roofSide }: WholeShape): Form =>
  fine(
    1.25,
    hull(
      [1, -1].flatMap((z): Point[] => [
        [nose, tip, z * tipSide],
        [nose + 0.02, tip + 0.06, z * (tipSide - 0.03)],
        [shoulder, belt, z * side],
        [tail, belt, z * side],
        [brow, roof, z * roofSide],
        [tail, roof, z * roofSide],
      ]),
    ),
  );

/** Below the belt a narrow belly that rises to the bow and to the stern. */
const belly = ({ nose, tail, tip, tipSide, belt, belly, bellySide }: WholeShape): Form =>
  fine(
    2.2,
    hull(
      [1, -1].flatMap((z): Point[] => [
        [nose, tip, z * tipSide],
        [nose + 0.6, 0.62, z * 0.82],
        [nose + 0.9, belly, z * bellySide],
        [tail - 0.8, belly, z * bellySide],
        [tail, 0.72, z * bellySide],
        [tail, belt, z * bellySide],
        [nose + 0.7, 1.2, z * 0.86],
      ]),
    ),
  );

function skirtOf(
  { nose, tail, tip, axles, wheel, skirt, belt, bellySide }: WholeShape,
  onSkirt: (x: number, y: number) => Point,
  beltAt: (x: number) => number,
): Form {
  const arches = axles.map((axle) => arch(axle, wheel + 0.085, skirt, wheel, 6));
  const edge = [
    [nose + 0.01, tip],
    [nose + 0.5, skirt],
    ...arches.flat(),
    [tail - 0.65, skirt],
    [tail, skirt],
  ] as const;
  const lower = edge.map(([x, y]) => onSkirt(x, y));
  const inner = edge.map(([x, y]) => [x, y, bellySide] as const);
  return [
    sheet([lower, edge.map(([x]) => onSkirt(x, beltAt(x)))]),
    sheet([inner, lower]),
    sheet([
      [onSkirt(tail, skirt), [tail, skirt, bellySide]],
      [onSkirt(tail, belt), [tail, belt, bellySide]],
    ]),
  ];
}
