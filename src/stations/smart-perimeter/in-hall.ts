import type { Shape } from '../in-hall.ts';
import { block, ground, line, onFloor } from '../sheet.ts';
import { HEIGHT, LENGTH, placesOf, pointAt, SECTION, WIDTH } from './fence.ts';
import { SURE, type Watch } from './watch.ts';

/** The fence lies around the mast; metres of the fence, and metres in the hall for each. */
const CAMP = onFloor(-0.64, -0.4, { width: WIDTH, height: HEIGHT, scale: 0.0016 });

/** So far within the fence runs the line of the day, and that of the night: metres of the fence. */
const LINES = { day: 15, night: 60 } as const;
const CAMERA = { width: 0.022, height: 0.1, depth: 0.022 };

/** Two lines around the camp, the outer one for the day: lit where somebody who crosses can be seen, deeper where surely. */
export const inHall = ({ day, night }: { day: Watch; night: Watch }, cameras: number): Shape[] => [
  ...ground(CAMP, 0.5),
  ...lineOf(day, LINES.day),
  ...lineOf(night, LINES.night),
  ...placesOf(cameras).map((metre) => block(CAMP, onPlan(metre, (LINES.day + LINES.night) / 2), CAMERA, 'deep')),
];

/** Runs of sections that are watched alike; a corner of the fence ends a run. */
function lineOf({ sections }: Watch, inset: number): Shape[] {
  const runs: { from: number; to: number; seen: keyof typeof LOOKS }[] = [];
  for (const [index, section] of sections.entries()) {
    const seen = section > SURE ? 'surely' : section > 0 ? 'perhaps' : 'never';
    const [from, to] = [index * SECTION, (index + 1) * SECTION];
    const last = runs.at(-1);
    if (last?.seen === seen && !CORNERS.includes(from)) last.to = to;
    else runs.push({ from, to, seen });
  }
  return runs.flatMap(({ from, to, seen }) => {
    const { metres, tone, strength } = LOOKS[seen];
    return line(CAMP, onPlan(from, inset), onPlan(to, inset), metres, tone, strength);
  });
}

const CORNERS: readonly number[] = [0, WIDTH, WIDTH + HEIGHT, 2 * WIDTH + HEIGHT, LENGTH];

const LOOKS = {
  never: { metres: 0.01, tone: 'grey', strength: 1 },
  perhaps: { metres: 0.04, tone: 'blue', strength: 1 },
  surely: { metres: 0.04, tone: 'deep', strength: 1 },
} as const;

const onPlan = (metre: number, inset: number) => {
  const { x, y } = pointAt(metre);
  return { x: inset + x * (WIDTH - 2 * inset), y: inset + y * (HEIGHT - 2 * inset) };
};
