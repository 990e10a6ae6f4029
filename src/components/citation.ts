import type { Source } from '../model/exhibition.ts';
import type { Language } from '../model/language.ts';
import { dayInWords } from './days.ts';
import { PHRASES } from './phrases.ts';

/** A source in words, part by part; empty parts are left out. */
export interface Citation {
  authors: string | undefined;
  title: string;
  /** Language of the title as printed. */
  titleLang: string;
  /** In quotes where it is a title as printed; a description of our own stands in square brackets. */
  opening: string;
  closing: string;
  /** Where it appeared, who published it, when: joined with commas. */
  rest: string[];
  /** «In Korean», where that is not the reader's language. */
  language: string | undefined;
  note: string | undefined;
}

export function citationOf(source: Source, language: Language): Citation {
  const described = source.title.startsWith('[') && source.title.endsWith(']');
  const [opening, closing] = described ? ['', ''] : ['“', '”'];
  const titleLang = described ? languageOf(source.title) : (source.language ?? languageOf(source.title));
  const written = source.language ?? titleLang;
  return {
    authors: source.author?.map((author) => nameOf(author)).join(', '),
    title: described ? source.title : source.title.replace(/"([^"]*)"/g, '‘$1’'),
    titleLang,
    opening,
    closing,
    rest: [
      source['container-title'],
      source.publisher,
      source.issued === undefined ? undefined : dayInWords(source.issued, language),
    ].flatMap((part) => part ?? []),
    language:
      written === language
        ? undefined
        : PHRASES[language].inLanguage(new Intl.DisplayNames(language, { type: 'language' }).of(written) ?? written),
    note: source.note,
  };
}

/** What a source is filed under: its title without quotes and brackets. */
export const filedUnder = (source: Source) => source.title.replace(/^[^\p{L}\p{N}]+/u, '');

const hangul = /\p{Script=Hangul}/u;

/** Most sources that name no language are in English; Hangul tells those that are not. */
export const languageOf = (text: string) => (hangul.test(text) ? 'ko' : 'en');

function nameOf(name: NonNullable<Source['author']>[number]): string {
  if ('literal' in name) return name.literal;
  if (!name.given) return name.family;
  return hangul.test(name.family) ? `${name.family}${name.given}` : `${name.given} ${name.family}`;
}
