import type { Language } from '../model/language.ts';
import type { Eighth } from './around.ts';

/** What is said of a place, beside the titles that curators wrote. Each phrase is a whole sentence. */
interface PlacePhrases {
  inArea(area: string, towards: Eighth): string;
  atEntrance(area: string, towards: Eighth): string;
  atThreshold(area: string, towards: Eighth): string;
  atExit(towards: Eighth): string;
  outside(towards: Eighth): string;
  /** «Area 2, Camp protection» */
  area(number: number, title: string): string;
  /** Whose title was told just before. */
  areaTold(number: number): string;
  /** The number is empty where exhibits are not numbered. */
  before(exhibit: string, task: string): string;
  near(exhibit: string, metres: number, side: Eighth): string;
  /** «the door to area 3, Energy», in the middle of a sentence. */
  door(area: string): string;
  /** The hall's own doors; where they lead to is empty where it is not known. */
  entrance(from: string): string;
  exit(to: string): string;
  nearDoor(door: string, metres: number, side: Eighth): string;
}

export const DIRECTIONS = {
  en: ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'],
  ko: ['북쪽', '북동쪽', '동쪽', '남동쪽', '남쪽', '남서쪽', '서쪽', '북서쪽'],
} as const;

/** From straight ahead, clockwise. */
export const SIDES = {
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

/** Metres are written out: a screen reader spells «m» or makes it a million. */
export const inMetres = (metres: number) => `${metres} ${metres === 1 ? 'metre' : 'metres'}`;

export const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const PLACE_PHRASES: Record<Language, PlacePhrases> = {
  en: {
    inArea: (area, towards) => `${upper(area)}, looking ${DIRECTIONS.en[towards]}.`,
    atEntrance: (area, towards) => `At the entrance to ${area}, looking ${DIRECTIONS.en[towards]}.`,
    atThreshold: (area, towards) => `At the threshold to ${area}, looking ${DIRECTIONS.en[towards]}.`,
    atExit: (towards) => `At the exit, looking ${DIRECTIONS.en[towards]}.`,
    outside: (towards) => `Outside the hall, looking ${DIRECTIONS.en[towards]}.`,
    area: (number, title) => `area ${number}, ${title}`,
    areaTold: (number) => `area ${number}`,
    before: (exhibit, task) => `In front of “${exhibit}”${task && ` (task ${task})`}.`,
    near: (exhibit, metres, side) => `“${exhibit}”, ${inMetres(metres)} ${SIDES.en[side]}.`,
    door: (area) => `the door to ${area}`,
    entrance: (from) => `the entrance${from && ` from ${from}`}`,
    exit: (to) => `the exit${to && ` to ${to}`}`,
    nearDoor: (door, metres, side) => `${upper(door)}, ${inMetres(metres)} ${SIDES.en[side]}.`,
  },
  // No particle follows a title: 은/는, 을/를 and 으로/로 depend on its last sound.
  ko: {
    inArea: (area, towards) => `${area}, ${DIRECTIONS.ko[towards]}을 보고 있습니다.`,
    atEntrance: (area, towards) => `전시관 입구, ${area} 앞에서 ${DIRECTIONS.ko[towards]}을 보고 있습니다.`,
    atThreshold: (area, towards) => `${area} 쪽 문에서 ${DIRECTIONS.ko[towards]}을 보고 있습니다.`,
    atExit: (towards) => `전시관 출구에서 ${DIRECTIONS.ko[towards]}을 보고 있습니다.`,
    outside: (towards) => `전시관 밖에서 ${DIRECTIONS.ko[towards]}을 보고 있습니다.`,
    area: (number, title) => `${number}구역 ${title}`,
    areaTold: (number) => `${number}구역`,
    before: (exhibit, task) => `‘${exhibit}’${task && `(과제 ${task})`} 앞입니다.`,
    near: (exhibit, metres, side) => `${SIDES.ko[side]} ${metres}미터: ‘${exhibit}’.`,
    door: (area) => `${area} 쪽 문`,
    entrance: (from) => `${from && `${from} 쪽 `}입구`,
    exit: (to) => `${to && `${to} 쪽 `}출구`,
    nearDoor: (door, metres, side) => `${SIDES.ko[side]} ${metres}미터: ${door}.`,
  },
};
