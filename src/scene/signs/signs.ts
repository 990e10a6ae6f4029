import type { Heading, Point } from '../../floorplan/geometry.ts';
import { move } from '../../floorplan/geometry.ts';
import type { Door, FloorPlan, Placement } from '../../floorplan/floor-plan.ts';
import { titleWall } from '../../floorplan/title-wall.ts';
import { CARD } from '../../form/furniture.ts';
import type { Evidence } from '../../model/exhibition.ts';
import { LANGUAGES, type Language, type Translated } from '../../model/language.ts';
import type { WalkData } from '../walk-data.ts';

/** Writing in the hall: a rectangle in space and what is written there. */
export interface Sign {
  /** Middle, on the floor and above it. */
  at: Point;
  height: number;
  /** Where it looks. */
  heading: Heading;
  /** In metres. */
  size: { width: number; height: number };
  /** The line that it follows on a bent wall, from its left end to its right as one reads it; nothing where it is flat. */
  bend?: readonly Point[];
  /** Pixels a metre, so that it is sharp from where it is read. */
  sharpness: number;
  writing: Writing;
}

export type Writing =
  | { kind: 'area'; number: string; title: string; also: string | undefined }
  | { kind: 'door'; title: string; also: string | undefined; arrow: '→' | '←' }
  | { kind: 'label'; number: string; title: string; also: string | undefined; is: Evidence['is']; evidence: string }
  | { kind: 'panel'; title: string; also: string | undefined; words: string }
  | {
      kind: 'board';
      title: string;
      also?: undefined;
      known: { is: Evidence['is']; evidence: string } | undefined;
      words: string;
    };

export const EVIDENCE = {
  documented: { en: 'documented', ko: '기록' },
  inferred: { en: 'inferred', ko: '추론' },
  imagined: { en: 'imagined', ko: '상상' },
} as const satisfies Record<string, Translated>;

/** So a title that is a date, as «December 2021», does not run on from its number. */
const AREA = {
  en: (number: number) => `Area ${number}`,
  ko: (number: number) => `${number}구역`,
} as const satisfies Record<Language, unknown>;

/** An area's title: its lower edge above the floor, its greatest height, and how far it stays below the ceiling, in metres. */
const TITLE = { from: 1.35, most: 3, below: 0.95 } as const;

/** Before the wall or card that carries it, in metres. */
const HAIR = 0.012;

/** Everything written in a hall. */
export function signsOf({ plan, areas, exhibits, doors, language }: WalkData): Sign[] {
  const titles = plan.doors.map((door, index) =>
    door.kind === 'threshold' && door.into ? besideDoor(plan, index, areas[door.into], language) : undefined,
  );
  const atExit = plan.doors
    .filter((door) => door.kind === 'exit')
    .map((door) => wayOn(plan, door, doors.exit.title, language));
  const atEntrance = plan.doors
    .filter((door) => door.kind === 'entrance')
    .map((door) => wayBack(plan, door, doors.entrance.title, language));
  const labels = plan.placements.flatMap((placement) => {
    const exhibit = exhibits[placement.exhibit];
    if (!exhibit) return [];
    const words = bothLanguages(exhibit.title, language);
    const label = labelSign(placement, {
      kind: 'label',
      number: exhibit.number,
      ...words,
      is: exhibit.evidence,
      evidence: EVIDENCE[exhibit.evidence][language],
    });
    return exhibit.panel === undefined
      ? [label]
      : [label, panelSign(placement, { kind: 'panel', ...words, words: exhibit.panel })];
  });
  return [...titles, ...atExit, ...atEntrance, ...labels].filter((sign) => sign !== undefined);
}

/** The reader's language first, the other below it. */
function bothLanguages(title: Translated, language: Language) {
  const other = LANGUAGES.find((candidate) => candidate !== language);
  const own = title[language] ?? title.en;
  const also = other && title[other];
  return { title: own, also: also === own ? undefined : also };
}

/** Large on the wall beside the threshold that leads into an area. */
function besideDoor(
  plan: FloorPlan,
  door: number,
  area: WalkData['areas'][string] | undefined,
  language: Language,
): Sign | undefined {
  const wall = titleWall(plan, door);
  if (!area || !wall) return undefined;
  const { ceiling } = plan.rooms[door - 1]!;
  const height = Math.min(TITLE.most, ceiling - TITLE.below - TITLE.from, wall.width * 0.65);
  return {
    at: wall.line[wall.line.length >> 1]!,
    height: TITLE.from + height / 2,
    heading: wall.heading,
    size: { width: wall.width, height },
    bend: wall.line,
    sharpness: 320 / height,
    writing: { kind: 'area', number: AREA[language](area.number), ...bothLanguages(area.title, language) },
  };
}

/** Above the hall's exit: what comes next. */
const wayOn = (plan: FloorPlan, door: Door, title: Translated, language: Language) =>
  lintel(plan, door, door.heading + 180, { kind: 'door', ...bothLanguages(title, language), arrow: '→' });

/** Above the entrance as seen from inside: where one came from. */
const wayBack = (plan: FloorPlan, door: Door, title: Translated, language: Language) =>
  lintel(plan, door, door.heading, { kind: 'door', ...bothLanguages(title, language), arrow: '←' });

function lintel(plan: FloorPlan, door: Door, heading: Heading, writing: Writing): Sign {
  const room = (door.kind === 'exit' ? plan.rooms.at(-1)! : plan.rooms[0]!).ceiling - door.height - 0.3;
  const height = Math.min(0.95, room - 0.2);
  return {
    at: move(door.at, heading, door.length / 2 + HAIR),
    height: door.height + height / 2 + 0.1,
    heading,
    size: { width: door.width, height },
    sharpness: 300,
    writing,
  };
}

const labelSign = ({ label }: Placement, writing: Writing): Sign => ({
  at: move(label.at, label.heading, CARD / 2 + HAIR),
  height: label.centre,
  heading: label.heading,
  size: { width: label.width, height: label.height },
  sharpness: 900,
  writing,
});

const panelSign = ({ at, heading, base, size }: Placement, writing: Writing): Sign => ({
  at: move(at, heading, CARD / 2 + HAIR),
  height: base + size.height / 2,
  heading,
  size: { width: size.width, height: size.height },
  sharpness: 560,
  writing,
});
