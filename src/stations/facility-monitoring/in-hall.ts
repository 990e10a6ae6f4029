import type { Filling, Shape } from '../in-hall.ts';
import { disc, onFloor } from '../sheet.ts';
import type { Alarm, Finding } from './alarm.ts';
import { HOURS, LEAK } from './month.ts';

/** The foot plate of the board: metres. */
const PLATE = onFloor(-0.9, -0.1, { y: 0.06, width: 1.8, height: 0.5, scale: 1 });
/** Under the meter, where the pipe leaks. */
const DRIP = { x: 1.35, y: 0.28 };
/** Square metres of the puddle for a litre: it spreads less than water does, or it would fill the room. */
const SPREAD = 0.0013;

/** The month stands on the upper edge of the board, a day after the other. */
const EDGE = { left: -0.9, width: 1.8, y: 2, z: -0.15 };
const DAYS = HOURS / 24;
const DAY = { width: 0.042, height: 0.42, depth: 0.08 };

/** What has added up in each day, grey where somebody was called for nothing; and what has leaked until it was found. */
export function inHall(alarm: Alarm, finding: Finding): Shape[] {
  const litres = finding.delay * LEAK;
  const radius = Math.sqrt((litres * SPREAD) / Math.PI);
  return [
    ...disc(PLATE, DRIP, radius, 'blue', 0.45),
    ...disc(PLATE, DRIP, 0.85 * radius, 'blue', 0.35),
    ...daysOf(alarm, finding),
  ];
}

function daysOf({ limit }: Alarm, { sums, falseCalls, found }: Finding): Filling[] {
  const most = Math.max(40, 1.3 * limit);
  // Once it is found, it is repaired.
  const last = found === undefined ? DAYS - 1 : Math.floor(found / 24);
  return Array.from({ length: DAYS }, (_, day) => {
    const highest =
      day > last ? 0 : Math.max(...sums.subarray(day * 24, Math.min(day * 24 + 24, (found ?? HOURS) + 1)));
    const isFalse = falseCalls.some((hour) => Math.floor(hour / 24) === day);
    return {
      kind: 'filling',
      foot: [EDGE.left + ((day + 0.5) * EDGE.width) / DAYS, EDGE.y, EDGE.z],
      size: { ...DAY, height: (DAY.height * Math.max(0.01, Math.min(highest, most))) / most },
      level: 1,
      tone: found !== undefined && day === last ? 'deep' : isFalse ? 'grey' : 'blue',
    };
  });
}
