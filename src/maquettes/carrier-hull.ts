import { type Form, type Point, arch, at, blue, fine, hull, sheet, truckWheel, tube, turn } from './forms/index.ts';

/** What tells one wheeled carrier of the family from another, in metres; the nose lies to the left. */
export interface CarrierShape {
  readonly nose: number;
  readonly tail: number;
  readonly axles: readonly number[];
  /** The radius of a wheel. */
  readonly wheel: number;
  /** The hull's upper part overhangs the wheels: heights of skirt, belt and roof; from the belt the sides lean in to the roof. */
  readonly skirt: number;
  readonly belt: number;
  readonly roof: number;
  /** Half the width at the belt, at the skirt's lower edge and at the roof. */
  readonly side: number;
  readonly skirtSide: number;
  readonly roofSide: number;
  /** The narrow part between the wheels: its underside and half its width. */
  readonly belly: number;
  readonly bellySide: number;
  /** Where the bow starts to narrow, where its upper slope meets the roof, and how high and wide its tip is. */
  readonly shoulder: number;
  readonly brow: number;
  readonly tip: { readonly y: number; readonly side: number };
}

const degrees = (radians: number) => (radians * 180) / Math.PI;

/** The hull that the six- and the eight-wheeled carrier share, and what is needed to put fittings on it. */
export function carrierHull(shape: CarrierShape) {
  const { nose, belt, roof, side, skirt, skirtSide, roofSide, shoulder, brow, tip } = shape;
  const lean = degrees(Math.atan((side - roofSide) / (roof - belt)));
  const slope = degrees(Math.atan((roof - tip.y - 0.06) / (brow - nose)));
  /** From 0 where the bow starts to narrow to 1 at its tip. */
  const alongBow = (x: number) => Math.max(0, (shoulder - x) / (shoulder - nose));
  const beltAt = (x: number) => belt + (tip.y - belt) * alongBow(x);
  /** A point of the left side below the belt. */
  const onSkirt = (x: number, y: number): Point => {
    const share = (beltAt(x) - y) / (belt - skirt);
    return [x, y, side - (side - tip.side) * alongBow(x) - (side - skirtSide) * share];
  };
  return {
    onSkirt,
    /** Brings forms drawn upright, facing the visitor, their foot at y = 0, on to the left side above the belt. */
    onLeft: (...forms: Form[]): Form => at([0, belt, side], turn('x', -lean, ...forms)),
    /** The same for forms that lie on the ground, on to the bow's upper slope: away from you is up it, x the driver's left. */
    onBow: (...forms: Form[]): Form => at([nose, tip.y + 0.06, 0], turn('z', slope, turn('y', -90, ...forms))),
    /** Upper hull and belly. */
    body: () => [upperHull(shape), belly(shape)],
    /** The left side below the belt, arched over each wheel, and the roofs of the wheel houses. */
    skirt: () => skirtOf(shape, onSkirt, beltAt),
    /** The wheels of the left side, their hubs blue: all of them drive. */
    wheels: (): Form =>
      shape.axles.map((x) => [
        truckWheel(shape.wheel, 0.365, [x, shape.wheel, side - 0.2], 16, blue),
        tube([x, shape.wheel + 0.02, shape.bellySide - 0.1], [x, shape.wheel, side - 0.3], 0.08, 6),
      ]),
  };
}

const upperHull = ({ nose, tail, tip, shoulder, belt, side, brow, roof, roofSide }: CarrierShape): Form =>
  fine(
    1.25,
    hull(
      [1, -1].flatMap((z): Point[] => [
        [nose, tip.y, z * tip.side],
        [nose + 0.02, tip.y + 0.06, z * (tip.side - 0.03)],
        [shoulder, belt, z * side],
        [tail, belt, z * side],
        [brow, roof, z * roofSide],
        [tail, roof, z * roofSide],
      ]),
    ),
  );

/** Below the belt a narrow belly that rises to the bow and to the stern. */
const belly = ({ nose, tail, tip, belt, belly, bellySide }: CarrierShape): Form =>
  fine(
    2.2,
    hull(
      [1, -1].flatMap((z): Point[] => [
        [nose, tip.y, z * tip.side],
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
  { nose, tail, tip, axles, wheel, skirt, belt, bellySide }: CarrierShape,
  onSkirt: (x: number, y: number) => Point,
  beltAt: (x: number) => number,
): Form {
  const arches = axles.map((axle) => arch(axle, wheel + 0.085, skirt, wheel, 6));
  const edge = [
    [nose + 0.01, tip.y],
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
