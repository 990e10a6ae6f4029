import type { Language } from '../model/language.ts';

/** Eighths of a turn, clockwise. */
export type Eighth = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** What is said of a place, beside the titles that curators wrote. Each phrase is a whole sentence. */
interface PlacePhrases {
  inArea(area: string, towards: Eighth): string;
  atEntrance(area: string, towards: Eighth): string;
  atThreshold(area: string, towards: Eighth): string;
  atExit(towards: Eighth): string;
  outside(towards: Eighth): string;
  /** «Area 2, Camp protection» */
  area(number: number, title: string): string;
  /** The number is empty where exhibits are not numbered. */
  before(exhibit: string, task: string): string;
  near(exhibit: string, metres: number, side: Eighth): string;
}

const DIRECTIONS = {
  en: ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'],
  ko: ['북쪽', '북동쪽', '동쪽', '남동쪽', '남쪽', '남서쪽', '서쪽', '북서쪽'],
} as const;

/** From straight ahead, clockwise. */
const SIDES = {
  en: [
    'ahead',
    'ahead on the right',
    'on the right',
    'behind on the right',
    'behind',
    'behind on the left',
    'on the left',
    'ahead on the left',
  ],
  ko: ['앞', '오른쪽 앞', '오른쪽', '오른쪽 뒤', '뒤', '왼쪽 뒤', '왼쪽', '왼쪽 앞'],
} as const;

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const PLACE_PHRASES: Record<Language, PlacePhrases> = {
  en: {
    inArea: (area, towards) => `${upper(area)}, looking ${DIRECTIONS.en[towards]}.`,
    atEntrance: (area, towards) => `At the entrance to ${area}, looking ${DIRECTIONS.en[towards]}.`,
    atThreshold: (area, towards) => `At the threshold to ${area}, looking ${DIRECTIONS.en[towards]}.`,
    atExit: (towards) => `At the exit, looking ${DIRECTIONS.en[towards]}.`,
    outside: (towards) => `Outside the hall, looking ${DIRECTIONS.en[towards]}.`,
    area: (number, title) => `area ${number}, ${title}`,
    before: (exhibit, task) => `In front of “${exhibit}”${task && ` (task ${task})`}.`,
    near: (exhibit, metres, side) => `“${exhibit}”, ${metres} m ${SIDES.en[side]}.`,
  },
  // No particle follows a title: 은/는, 을/를 and 으로/로 depend on its last sound.
  ko: {
    inArea: (area, towards) => `${area}, ${DIRECTIONS.ko[towards]}을 보고 있습니다.`,
    atEntrance: (area, towards) => `전시관 입구, ${area} 앞에서 ${DIRECTIONS.ko[towards]}을 보고 있습니다.`,
    atThreshold: (area, towards) => `${area} 쪽 문에서 ${DIRECTIONS.ko[towards]}을 보고 있습니다.`,
    atExit: (towards) => `전시관 출구에서 ${DIRECTIONS.ko[towards]}을 보고 있습니다.`,
    outside: (towards) => `전시관 밖에서 ${DIRECTIONS.ko[towards]}을 보고 있습니다.`,
    area: (number, title) => `${number}구역 ${title}`,
    before: (exhibit, task) => `‘${exhibit}’${task && `(과제 ${task})`} 앞입니다.`,
    near: (exhibit, metres, side) => `${SIDES.ko[side]} ${metres}미터: ‘${exhibit}’.`,
  },
};
