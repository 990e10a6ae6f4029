import { dayInWords, firstInstant, formOf } from '../model/days.ts';
import type { Source } from '../model/exhibition.ts';
import type { Language } from '../model/language.ts';

/** A piece of a citation that is set in one way; the pieces in a row are the citation, with all its signs and spaces. */
export interface Run {
  text: string;
  /** Where it is not the reader's language. */
  lang?: string | undefined;
  isItalic?: boolean;
  /** What leads to where the source can be read. */
  isTitle?: boolean;
  /** The address with the signs that set it off: without it, the citation is whole as well. */
  isAddress?: boolean;
}

/**
 * A source as one line of a bibliography: on English pages in the style of the Chicago Manual of Style (18th edition,
 * notes and bibliography), on Korean pages in the order and with the brackets of Korean bibliographies.
 *
 * Ours and not citeproc's: it gives one string, in which each part's language and the link on the title are lost, and knows
 * no Korean order; with ten fields to set, ours says what its Chicago style says, but for capitals, which stay as printed.
 */
export const citationOf = (source: Source, language: Language): Run[] =>
  (language === 'ko' ? korean : chicago)(source).map((run) =>
    run.lang === language ? { ...run, lang: undefined } : run,
  );

/** What a source is filed under: its citation without the signs and the article that it begins with. */
export const filedUnder = (source: Source, language: Language): string =>
  citationOf(source, language)
    .map(({ text }) => text)
    .join('')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:the|an?) /i, '');

/** Works on their own; everything else is part of something. */
const WHOLE: ReadonlySet<Source['type']> = new Set(['book', 'report']);
/** Neither works nor parts: what they are called is set like other words. */
const PLAIN: ReadonlySet<Source['type']> = new Set(['treaty', 'legislation', 'personal_communication']);
/** What newspapers, magazines and blogs are called is a title; what a website is called is a name. */
const IN_PERIODICAL: ReadonlySet<Source['type']> = new Set([
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'post-weblog',
  'broadcast',
  'interview',
  'chapter',
]);
/** Without an author these open with their title; others with who brought them out. */
const OPEN_WITH_TITLE: ReadonlySet<Source['type']> = new Set([...PLAIN, 'post-weblog', 'dataset', 'document']);

/** Author. “Title.” *Newspaper*, December 4, 2021. Address. — Or: *Newspaper*. “Title.” December 4, 2021. Address. */
function chicago(source: Source): Run[] {
  const [container, publisher] = [containerOf(source), publisherOf(source)];
  const issuer = OPEN_WITH_TITLE.has(source.type) ? [] : container.length > 0 ? container : publisher;
  const opening = source.author ? [run(inOneRow(source.author))] : issuer;
  const kind = source.type === 'speech' ? [run('Speech')] : [];
  const date = source.issued === undefined ? undated(source) : [run(americanDay(source.issued))];
  const facts = [kind, ...[container, publisher].filter((part) => part !== opening), date];
  const title = chicagoTitle(source);
  const line = PLAIN.has(source.type)
    ? sentences([opening, joined([title, ...facts], ', ')])
    : sentences([opening, title, joined(facts, ', ')]);
  return source.URL === undefined ? line : [...line, { text: ` ${source.URL}.`, isAddress: true }];
}

/** What comes out on a day should name it; what stands on a website need not. */
const undated = ({ type }: Source): Run[] => (IN_PERIODICAL.has(type) ? [run('n.d.')] : []);

/** Month, day, year, as Chicago has it; the pages themselves say «4 December 2021». */
const americanDay = (day: string) => formOf(day, 'en-US').format(firstInstant(day));

function chicagoTitle(source: Source): Run[] {
  const { text, lang } = titleOf(source);
  const title = { text, lang, isTitle: true };
  if (isDescribed(source) || PLAIN.has(source.type)) return [title];
  if (WHOLE.has(source.type)) return [{ ...title, isItalic: true }];
  // The full stop stands within the quotes, and within those inside them.
  const stopped = endsSentence(text) ? text : text.replace(/’?$/, '.$&');
  return [run('“'), { ...title, text: stopped }, run('”')];
}

/** 저자, 「제목」, 『신문』, 2021년 12월 4일, 주소. — Titles in Latin letters stand in quotes and italics, as is the custom there. */
function korean(source: Source): Run[] {
  const parts = [
    (source.author ?? []).map((name, index) => run(`${index > 0 ? '·' : ''}${nameOf(name)}`)),
    koreanTitle(source),
    inBrackets(containerOf(source)),
    publisherOf(source),
    source.issued === undefined ? [] : [run(dayInWords(source.issued, 'ko'))],
  ];
  const address = source.URL === undefined ? [] : [{ text: `, ${source.URL}`, isAddress: true }];
  return [...joined(parts, ', '), ...address, run('.')];
}

function koreanTitle(source: Source): Run[] {
  const { text, lang } = titleOf(source);
  const title = { text, lang, isTitle: true };
  if (isDescribed(source) || PLAIN.has(source.type)) return [title];
  const isWhole = WHOLE.has(source.type);
  if (lang === 'ko') return isWhole ? [run('『'), title, run('』')] : [run('「'), title, run('」')];
  return isWhole ? [{ ...title, isItalic: true }] : [run('“'), title, run('”')];
}

/** A Korean title of a newspaper, instead of italics. */
const inBrackets = (container: readonly Run[]): Run[] =>
  container.some(({ lang, isItalic }) => isItalic && lang === 'ko')
    ? [run('『'), ...container.map((part) => ({ ...part, isItalic: false })), run('』')]
    : [...container];

/** Newspaper, site or series that it appeared in. */
function containerOf(source: Source): Run[] {
  const printed = source['container-title'];
  if (printed === undefined) return [];
  const name = typeset(printed);
  if (!IN_PERIODICAL.has(source.type)) return [run(name)];
  const blog = source.type === 'post-weblog' && !/blog|블로그/i.test(name) ? [run(' (blog)')] : [];
  return [{ ...run(name), isItalic: true }, ...blog];
}

const publisherOf = ({ publisher }: Source): Run[] => (publisher === undefined ? [] : [run(typeset(publisher))]);

/** In square brackets it is a description of our own, not a title as printed. */
const isDescribed = ({ title }: Source) => title.startsWith('[') && title.endsWith(']');

/** The title as printed but for its quotes, with its language. A description begins with a capital. */
export function titleOf(source: Source): { text: string; lang: string } {
  const text = typeset(source.title);
  return isDescribed(source)
    ? { text: text.replace(/^\[\p{Ll}/u, (opening) => opening.toUpperCase()), lang: languageOf(text) }
    : { text, lang: source.language ?? languageOf(text) };
}

/** Quotes as they are printed; those within a title are the inner ones. */
const typeset = (text: string) =>
  text
    .replace(/["“]([^"“”]*)["”]/g, '‘$1’')
    .replace(/(^|[\s([])'/g, '$1‘')
    .replaceAll("'", '’');

/** The first author as filed, the others as called: «Kim, Min, and Ann Lee». */
function inOneRow(authors: NonNullable<Source['author']>): string {
  const names = authors.map((name, index) => (index === 0 ? filedName(name) : nameOf(name)));
  if (names.length < 3) return names.join(', and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`;
}

type Name = NonNullable<Source['author']>[number];

function nameOf(name: Name): string {
  if ('literal' in name) return name.literal;
  if (!name.given) return name.family;
  return isKorean(name.family) ? `${name.family}${name.given}` : `${name.given} ${name.family}`;
}

const filedName = (name: Name): string =>
  'literal' in name || !name.given || isKorean(name.family) ? nameOf(name) : `${name.family}, ${name.given}`;

const endsSentence = (text: string) => /[.?!…][’”]*$/.test(text);

const isKorean = (text: string) => languageOf(text) === 'ko';

/** Most sources that name no language are in English; Hangul tells those that are not, unless it only explains a Latin name. */
const languageOf = (text: string) => {
  const [hangul, latin] = [/\p{Script=Hangul}/gu, /\p{Script=Latin}/gu].map(
    (letters) => text.match(letters)?.length ?? 0,
  );
  return 2 * hangul! > latin! ? 'ko' : 'en';
};

const run = (text: string): Run => ({ text, ...(/\p{L}/u.test(text) && { lang: languageOf(text) }) });

const joined = (parts: readonly Run[][], sign: string): Run[] =>
  parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : [{ text: sign }, ...part]));

/** Each part ends with one full stop, whatever it ends with itself. */
const sentences = (parts: readonly Run[][]): Run[] =>
  joined(
    parts.map((part) =>
      part.length === 0 || endsSentence(part.map(({ text }) => text).join('')) ? part : [...part, { text: '.' }],
    ),
    ' ',
  );
