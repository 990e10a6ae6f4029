import type { Language } from '../language.ts';

/** What sheets say by themselves, beside what curators wrote. */
const EN = {
  borders: 'Borders: Natural Earth; they imply no opinion on their status.',
  target: (number: string) => `target ${number}`,
  noNumber: 'no number given',
  goesOn: (date: string) => `Still going on in ${date}`,
  from: (date: string) => `from ${date}`,
  person: 'Person, 1.8 m',
  oneMark: (amount: string) => `1 mark = ${amount}`,
  more: (rows: number) => `… and ${rows} more`,
  data: 'Data',
  source: 'Source',
  andMore: (sources: number) => ` and ${sources} more`,
  invented: 'Invented for this exhibition',
};

const KO: typeof EN = {
  borders: '국경: 내추럴 어스(Natural Earth). 지위에 관한 견해를 뜻하지 않는다.',
  target: (number) => `목표 ${number}`,
  noNumber: '수치 없음',
  goesOn: (date) => `${date} 현재 이어지고 있음`,
  from: (date) => `${date}부터`,
  person: '사람, 1.8m',
  oneMark: (amount) => `표시 1개 = ${amount}`,
  more: (rows) => `… 외 ${rows}행`,
  data: '자료 기준',
  source: '출처',
  andMore: (sources) => ` 외 ${sources}곳`,
  invented: '이 전시를 위해 지어낸 자료',
};

export const SHEET_WORDS = { en: EN, ko: KO } as const satisfies Record<Language, typeof EN>;

/** «1,200» with as many decimals as it has. */
export const numberInWords = (number: number, language: Language): string =>
  number.toLocaleString(language, { maximumFractionDigits: 6 });

/** A number with what it counts: «5.3%», «4.9 m», «4.9m». */
export function amountInWords(number: number, unit: string, language: Language): string {
  const words = numberInWords(number, language);
  const spaced = unit !== '' && unit !== '%' && unit !== '‰' && language === 'en';
  return `${words}${spaced ? '\u00A0' : ''}${unit}`;
}
