import { CAMERA, groundOfPoint, sharpnessOf, widthSeen, type Sharpness } from './camera.ts';
import { powerAt } from './power.ts';

/** What somebody plans. Metres, metres a second. */
export interface Plan {
  height: number;
  radius: number;
  /** Through the air, not over the ground. */
  airspeed: number;
  /** 10 m above the ground. */
  wind: number;
}

export interface Round {
  /** At the height of flight. */
  wind: number;
  /** From above, across the way: metres. Seen in one round: m². */
  band: number;
  area: number;
  groundOfPoint: number;
  sharpness: Sharpness;
  /** Whether the band passes over the village. */
  isOverVillage: boolean;
  watts: number;
  /** Seconds of one round; none if the wind is stronger than the flight. */
  seconds: number | undefined;
  /** How many fit into a flight, and what share of the battery they and the way there and back take. */
  rounds: number;
  used: { rounds: number; way: number };
  /** Seconds from one visit of a place to the next, on average over a day; none if no round fits. */
  between: number | undefined;
}

/** Watt-hours that a battery holds, and the share of it that stays in it for what nobody planned. Ours. */
const BATTERY = 230;
export const RESERVE = 0.25;
/** Watts of its charger, and seconds to change batteries: there are two, one flies while the other is charged. Ours. */
const CHARGER = 240;
const CHANGE = 180;
/** From the camp’s middle to its wall: metres. Ours. */
export const WALL = 200;
/** From so many metres to so many from the camp’s middle, to the north-east. Ours. */
export const VILLAGE = { from: 600, to: 800, angle: -Math.PI / 4 } as const;

/** Above open country the wind grows with the seventh root of the height: a rule of thumb. */
export const windAt = (height: number, at10: number) => at10 * (height / 10) ** (1 / 7);

/** Over the ground, on a way that leads at `angle` to where the wind blows to; for an airspeed above the wind. */
export const groundSpeed = (airspeed: number, wind: number, angle: number) =>
  Math.sqrt(airspeed ** 2 - (wind * Math.sin(angle)) ** 2) + wind * Math.cos(angle);

const STEPS = 360;

/** Seconds after which each of 360 equal parts of a round is flown, from its east, as the hand of a clock; the wind blows east. */
export function flyCircle(radius: number, airspeed: number, wind: number): Float64Array {
  const part = (2 * Math.PI * radius) / STEPS;
  let seconds = 0;
  return Float64Array.from({ length: STEPS }, (_, step) => {
    const heading = (2 * Math.PI * (step + 0.5)) / STEPS + Math.PI / 2;
    return (seconds += part / groundSpeed(airspeed, wind, heading));
  });
}

export function planRound({ height, radius, airspeed, wind: at10 }: Plan): Round {
  const wind = windAt(height, at10);
  const band = widthSeen(CAMERA, height);
  const point = groundOfPoint(CAMERA, height);
  const watts = powerAt(airspeed);
  const seen = {
    wind,
    band,
    area: 2 * Math.PI * radius * band,
    groundOfPoint: point,
    sharpness: sharpnessOf(point),
    isOverVillage: radius + band / 2 > VILLAGE.from && radius - band / 2 < VILLAGE.to,
    watts,
  };
  const none = { seconds: undefined, rounds: 0, used: { rounds: 0, way: 0 }, between: undefined };
  if (airspeed <= wind) return { ...seen, ...none };
  const seconds = flyCircle(radius, airspeed, wind).at(-1)!;
  /** There against the wind and back with it, or the other way round. */
  const way = radius / (airspeed - wind) + radius / (airspeed + wind);
  const endurance = (BATTERY * (1 - RESERVE) * 3600) / watts;
  const rounds = Math.max(0, Math.floor((endurance - way) / seconds));
  if (rounds === 0) return { ...seen, ...none, seconds };
  const flight = way + rounds * seconds;
  const share = watts / (BATTERY * 3600);
  const cycle = Math.max(flight + CHANGE, (flight + (flight * watts) / CHARGER) / 2);
  return {
    ...seen,
    seconds,
    rounds,
    used: { rounds: rounds * seconds * share, way: way * share },
    between: cycle / rounds,
  };
}
