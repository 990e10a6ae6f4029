import type { Shape, Tone } from '../in-hall.ts';
import { field, ground, onWall } from '../sheet.ts';
import { DAYS, LEARNERS } from './course.ts';
import type { Day, Month } from './month.ts';

/** The month falls on the wall above the screen: a row for each learner, a column for each day. */
const MAP = onWall(1.42, 0.79, { width: DAYS, height: LEARNERS, scale: 0.044 });
/** Between two days, in days. */
const GAP = 0.08;

/** What most of a day's session went into: lit where somebody learned or asked, grey where somebody waited. */
export const inHall = ({ learners }: Month): Shape[] => [
  ...ground(MAP, 0.6),
  ...learners.flatMap(({ days }, row) =>
    days.flatMap((day, column) => {
      const look = day && lookOf(day);
      return look ? field(MAP, cell(column, row), look.tone, look.strength) : [];
    }),
  ),
];

/** None once the course is over. */
function lookOf({ learned, asked, answer, lesson, over }: Day): { tone: Tone; strength: number } | undefined {
  const [did, most] = [learned + asked, Math.max(learned + asked, answer, lesson, over)];
  if (did === most) return { tone: 'blue', strength: 0.95 };
  if (over === most) return undefined;
  return answer === most ? { tone: 'grey', strength: 0.4 } : { tone: 'grey', strength: 1 };
}

const cell = (column: number, row: number) => [
  { x: column + GAP, y: row + GAP },
  { x: column + 1 - GAP, y: row + GAP },
  { x: column + 1 - GAP, y: row + 1 - GAP },
  { x: column + GAP, y: row + 1 - GAP },
];
