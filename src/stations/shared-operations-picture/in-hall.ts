import type { Shape } from '../in-hall.ts';
import { disc, ground, line, onWall } from '../sheet.ts';
import { COLUMNS, ROWS, SQUARE, type Report } from './day.ts';
import type { Desk } from './desk.ts';

/** The map falls on the wall above the screens; its units are metres of the camp. */
const MAP = onWall(1.7, 0.87, { width: COLUMNS * SQUARE, height: ROWS * SQUARE, scale: 0.15 / SQUARE });
/** Metres of the camp, and of the hall. */
const MARK = 16;
const JOIN = { plain: 0.006, meant: 0.022 } as const;

/** Reports where they say that they are, and their joins; what is looked at is deep, with how far off it may be. */
export function inHall({ shown, joins, chosen, partners }: Desk): Shape[] {
  const isMeant = (report: Report) => report === chosen || partners.includes(report);
  const meant = shown.filter(isMeant);
  return [
    ...ground(MAP, 0.6),
    ...meant.flatMap((report) => disc(MAP, report, report.metres, 'blue', 0.3)),
    ...joins.flatMap(([one, other]) =>
      one === chosen || other === chosen
        ? line(MAP, one, other, JOIN.meant, 'deep', 1)
        : line(MAP, one, other, JOIN.plain, 'grey', 0.8),
    ),
    ...shown.filter((report) => !isMeant(report)).flatMap((report) => disc(MAP, report, MARK, 'grey', 1)),
    ...meant.flatMap((report) => disc(MAP, report, 1.5 * MARK, 'deep', 1)),
  ];
}
