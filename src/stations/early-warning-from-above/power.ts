/** What it takes to fly, by momentum theory: the rotors together are a thin disc that blows air downwards. SI units. */

/** Newtons: 3.5 kg. Ours, for a quadcopter 0.9 m wide. */
export const WEIGHT = 3.5 * 9.81;
/** Four propellers of 0.38 m: m². Ours. */
export const DISC = 4 * Math.PI * 0.19 ** 2;
/** Warm air, some 400 m above the sea: kg/m³. */
export const AIR = 1.1;
/** Drag coefficient times area: m². Ours. */
const DRAG_AREA = 0.08;
/** What propellers, motors and wires leave of a battery’s power. Ours. */
const EFFICIENCY = 0.55;
/** Camera, radio and computer: watts. Ours. */
const DEVICES = 20;

/** How fast a disc blows the air downwards when it hangs still: m/s. */
export const blownAtRest = (thrust: number, disc: number, air: number) => Math.sqrt(thrust / (2 * air * disc));

/**
 * The same while air passes `along` the disc and `through` it from above: Glauert’s v = v₀² ÷ √(along² + (through + v)²), which
 * falls as v grows, so that halving finds where both sides meet. m/s.
 */
export function blown(atRest: number, along: number, through: number): number {
  let [low, high] = [0, atRest];
  for (let step = 0; step < 50; step++) {
    const v = (low + high) / 2;
    if (v * Math.hypot(along, through + v) < atRest ** 2) low = v;
    else high = v;
  }
  return (low + high) / 2;
}

/** Watts from the battery, in level flight at so many metres a second through the air. */
export function powerAt(airspeed: number): number {
  const drag = 0.5 * AIR * DRAG_AREA * airspeed ** 2;
  const thrust = Math.hypot(WEIGHT, drag);
  const tilt = Math.atan2(drag, WEIGHT);
  const through = airspeed * Math.sin(tilt);
  const v = blown(blownAtRest(thrust, DISC, AIR), airspeed * Math.cos(tilt), through);
  return (thrust * (through + v)) / EFFICIENCY + DEVICES;
}
