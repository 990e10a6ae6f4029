import type { Language } from '../model/language.ts';
import type { Eighth } from './around.ts';
import { withParticle } from './particle.ts';
import { inMetres, SIDES, upper } from './place-phrases.ts';

/** Something to name, and how far it is in whole metres. */
export interface Named {
  name: string;
  metres: number;
}

/** What is said on demand, beside what is said of every place. Each phrase is one sentence or a few. */
interface HerePhrases {
  /** A title as a title. */
  quote(title: string): string;
  /** «“Smart perimeter” (task 3)»; the number is empty where exhibits are not numbered. */
  exhibit(title: string, task: string): string;
  /** All that lies one way. */
  towards(side: Eighth, things: readonly Named[]): string;
  /** Of the same area. */
  more(count: number): string;
  /** What comes next or was before; the area is empty where one is in it. */
  comes(step: 1 | -1, what: string, area: string): string;
  /** The way to it, and to which side it leads from here. */
  way(metres: number, side: Eighth): string;
  /** No way to go: one is there. */
  there(side: Eighth): string;
  closer(exhibit: string, metres: number, isNearest: boolean): string;
  noCloser: string;
  back: string;
}

export const HERE_PHRASES: Record<Language, HerePhrases> = {
  en: {
    quote: (title) => `“${title}”`,
    exhibit: (title, task) => `“${title}”${task && ` (task ${task})`}`,
    towards: (side, things) =>
      `${upper(SIDES.en[side])}, ${things.map(({ name, metres }) => `${inMetres(metres)}: ${name}`).join('; ')}.`,
    more: (count) => `${count} more ${count === 1 ? 'exhibit' : 'exhibits'} in this area.`,
    comes: (step, what, area) => `${step === 1 ? 'Next' : 'Before this'}: ${what}${area && `, in ${area}`}.`,
    way: (metres, side) => `${inMetres(metres)} from here; the way sets out ${SIDES.en[side]}.`,
    there: (side) => `You are there; it is ${SIDES.en[side]}.`,
    closer: (exhibit, metres, isNearest) =>
      `${inMetres(metres)} before “${exhibit}”${isNearest ? ', as near as one can stand' : ''}.`,
    noCloser: 'There is no exhibit ahead to go closer to.',
    back: 'Back in the middle of the way.',
  },
  ko: {
    quote: (title) => `‘${title}’`,
    exhibit: (title, task) => `‘${title}’${task && `(과제 ${task})`}`,
    towards: (side, things) =>
      `${SIDES.ko[side]}에는 ${withParticle(things.map(({ name, metres }) => `${metres}미터에 ${name}`).join(', '), '이/가')} 있습니다.`,
    more: (count) => `이 구역에 전시물이 ${count}점 더 있습니다.`,
    comes: (step, what, area) => `${step === 1 ? '다음은' : '이전은'} ${what}입니다.${area && ` ${area}에 있습니다.`}`,
    way: (metres, side) => `여기서 ${metres}미터이며, ${withParticle(SIDES.ko[side], '으로/로')} 나아가면 됩니다.`,
    there: (side) => `바로 여기, ${SIDES.ko[side]}에 있습니다.`,
    closer: (exhibit, metres, isNearest) =>
      `‘${exhibit}’ 앞 ${metres}미터입니다.${isNearest ? ' 더 다가갈 수 없습니다.' : ''}`,
    noCloser: '앞에 다가갈 전시물이 없습니다.',
    back: '길 가운데로 돌아왔습니다.',
  },
};
