import { WEIGHTS, type Weight } from './face.ts';
import type { Writing } from './writings.ts';

/** One file of the face: letters of one weight that are wanted together. */
export interface Part {
  name: string;
  weight: Weight;
  /** Each once, in order. */
  letters: string;
  /** For CSS. Where ranges of parts overlap, the later part has the letter. */
  range: string;
}

/** What every page may need, whoever writes: ASCII, and the marks that our code sets by itself. */
const ALWAYS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}\u00A0·×–—‘’“”…←↑→↓`;

/** Hangul, kana, and what else is set in squares. */
const isSquare = (letter: string) => /[\u1100-\u11ff\u2e80-\uffff]/.test(letter);

/** In each language's own name, which stands on every page. */
const OWN_NAMES = ['한', '국', '어'];

/**
 * The letters of the site, shared out among files so that a page asks for few it does not need. A page in English takes the
 * Latin letters and, where a Korean source or a name is quoted, the syllables of those. A page in Korean takes all: it uses
 * some of each, and a finer division would only be more requests (counted over all pages). What can be tried takes a few signs more.
 * @param has Whether the face can set a letter; what it cannot is set in the system's.
 */
export function partsOf(writings: readonly Writing[], has: (letter: string) => boolean): Part[] {
  const lettersOf = (texts: readonly string[]) => new Set([...new Set(texts.flatMap(each))].filter(has));
  const all = lettersOf([ALWAYS, ...OWN_NAMES, ...writings.map(({ text }) => text)]);
  const everywhere = lettersOf([ALWAYS, ...writings.filter((writing) => !isTried(writing)).map(({ text }) => text)]);
  const [latin = [], signs = []] = sharedAmong(
    [...all].filter((letter) => !isSquare(letter) && letter >= ' '),
    everywhere,
  );
  const squares = [...all].filter((letter) => isSquare(letter) && !OWN_NAMES.includes(letter));

  const originals = lettersOf(writings.filter(isOriginal).map((writing) => shownIn(writing, writings)));
  const terms = lettersOf(writings.map(termsIn));
  const titles = lettersOf(writings.map(titlesIn));
  const standingOut = lettersOf(writings.map(standingOutIn));
  const { regular, bold } = WEIGHTS;
  const [inOriginals = [], inTerms = [], inTitles = [], others = []] = sharedAmong(squares, originals, terms, titles);
  const [inBold = [], notInBold = []] = sharedAmong(squares, standingOut);
  return [
    part('rest', regular, others, HANGUL),
    part('titles', regular, inTitles),
    part('terms', regular, inTerms),
    part('originals', regular, inOriginals),
    part('latin', regular, [...latin, ...OWN_NAMES], NOT_SQUARE),
    part('signs', regular, signs),
    part('rest', bold, notInBold, HANGUL),
    part('bold', bold, inBold),
    part('latin', bold, [...latin, ...OWN_NAMES], NOT_SQUARE),
    part('signs', bold, signs),
  ].filter(({ letters }) => letters !== '');
}

/** Each letter goes to the first of these sets that has it; last come those that are in none. */
function sharedAmong(letters: readonly string[], ...sets: readonly ReadonlySet<string>[]): string[][] {
  const shares = Map.groupBy(letters, (letter) => sets.findIndex((some) => some.has(letter)));
  return [...sets.keys(), -1].map((share) => shares.get(share) ?? []);
}

/** What is not named one by one: the fewer letters are named, the shorter is the CSS. */
const HANGUL: readonly Span[] = [{ from: 0xac00, to: 0xd7a3 }];
const NOT_SQUARE: readonly Span[] = [
  { from: 0, to: 0x10ff },
  { from: 0x1200, to: 0x2e7f },
];

/** Of code points, both ends in it. */
interface Span {
  from: number;
  to: number;
}

function part(name: string, weight: Weight, letters: readonly string[], spans: readonly Span[] = []): Part {
  const sorted = letters.toSorted();
  const codes = sorted.map((letter) => letter.codePointAt(0)!);
  const named = codes.filter((code) => !spans.some(({ from, to }) => code >= from && code <= to));
  const range = [...spans, ...spansOf(named)].map(inRange).join();
  return { name, weight, letters: sorted.join(''), range };
}

/** Neighbours together: of 1, 2, 3 and 5, from 1 to 3 and from 5 to 5. */
function spansOf(codes: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const code of codes) {
    const last = spans.at(-1);
    if (last?.to === code - 1) last.to = code;
    else spans.push({ from: code, to: code });
  }
  return spans;
}

/** «U+AC10-AC12» */
const inRange = ({ from, to }: Span) =>
  `U+${from.toString(16)}${from === to ? '' : `-${to.toString(16)}`}`.toUpperCase();

/** What can be tried has signs of its own, as σ, and is opened by few. */
const isTried = ({ path }: Writing) => path.startsWith('src/stations/');
const isContent = ({ path }: Writing) => path.startsWith('content/');
const isTranslation = ({ path }: Writing) => /\.ko\.\w+$/.test(path);
/** Its words come onto pages in English, the Korean ones too: titles of sources, and what a text quotes. */
const isOriginal = (writing: Writing) => isContent(writing) && !isTranslation(writing);

/** Sources that nobody names are not shown: their titles are left out. */
function shownIn({ path, text }: Writing, all: readonly Writing[]): string {
  if (path !== 'content/sources.yaml') return text;
  const named = new Set(all.flatMap((other) => (other.path === path ? [] : (other.text.match(/[\w-]+/g) ?? []))));
  return text
    .split(/^(?=[\w-]+:)/m)
    .filter((source) => named.has(source.slice(0, source.indexOf(':'))))
    .join('');
}

/** On the signs of a walk titles stand in both languages. */
const titlesIn = (writing: Writing): string => (isTranslation(writing) ? fieldsOf(writing.text, TITLES) : '');
const TITLES = /^\s*(?:- )?title:.*$/gm;

/** In the glossary terms stand in both languages. */
const termsIn = (writing: Writing): string => (isTranslation(writing) ? fieldsOf(writing.text, TERMS) : '');
const TERMS = /^\s*(?:term|stands-for):.*$/gm;

/** What is set in bold: headings, what is stressed, the first row and column of tables; and our phrases. */
function standingOutIn(writing: Writing): string {
  const { path, text } = writing;
  if (isTried(writing)) return '';
  if (!isContent(writing)) return text;
  if (path.endsWith('.csv'))
    return isTranslation(writing) ? fieldsOf(text, FIRST_ROW) + fieldsOf(text, FIRST_COLUMN) : '';
  return titlesIn(writing) + termsIn(writing) + fieldsOf(text, STRESSED);
}
const STRESSED = /\*\*.*?\*\*|^#+ .*$/gm;
const FIRST_ROW = /^[^\n]*/g;
const FIRST_COLUMN = /^(?:"[^"]*"|[^,\n]*)/gm;

/** Each letter once. */
const each = (text: string): string[] => [...new Set(text)];

const fieldsOf = (text: string, field: RegExp) => [...text.matchAll(field)].map(([found]) => found).join('');
