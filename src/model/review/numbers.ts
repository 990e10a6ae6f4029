import type { Language } from '../language.ts';

/** The numbers in a text. */
export interface Numbers {
  /** Written in digits: these must stand in the other language. */
  written: number[];
  /** Written in words, months among them: in these the other language's digits may be found again. */
  spelled: ReadonlySet<number>;
}

/** Numbers of one text that the other has neither in digits nor in words. */
export function missingNumbers(text: Numbers, other: Numbers): number[] {
  const there = new Set([...other.written, ...other.spelled]);
  return [...new Set(text.written)].filter((number) => !there.has(number));
}

export function numbersIn(text: string, language: Language): Numbers {
  return language === 'ko' ? koreanNumbers(text) : englishNumbers(text);
}

/** Digits that are a number: not those of a name such as K151, C-34, 500MD or A4P, and never half of one. */
const digitsAfter = (letters: string) =>
  String.raw`(?<![${letters}\d.,]|[A-Z]-)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![.,]?\d|[A-Z]{2})`;

const ENGLISH_SCALES: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };
/** «87,000», «6.38 billion», «1990s», «29th», «30-day». */
const ENGLISH = new RegExp(
  String.raw`${digitsAfter(String.raw`\p{L}`)}(?:[\s-](hundred|thousand|million|billion)(?!\p{L}))?`,
  'gu',
);

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  );
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

const ENGLISH_WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ...ONES.map((word, index) => [word, index] as const),
  ...TENS.flatMap((word, index) => {
    const tens = (index + 2) * 10;
    return [
      [word, tens] as const,
      ...ONES.slice(1, 10).map((one, unit) => [`${word}-${one}`, tens + unit + 1] as const),
    ];
  }),
  ...ORDINALS.map((word, index) => [word, index + 1] as const),
  ...MONTHS.map((word, index) => [word, index + 1] as const),
  ['a', 1],
  ['an', 1],
  ['once', 1],
  ['single', 1],
  ['twice', 2],
  ['both', 2],
  ['pair', 2],
  ['double', 2],
  ['none', 0],
  ['no', 0],
  ['half', 0.5],
  ['dozen', 12],
  ['decade', 10],
  ['decades', 10],
  ['century', 100],
]);

function englishNumbers(text: string): Numbers {
  const written = [...text.matchAll(ENGLISH)].map(([, digits = '', scale]) =>
    exact(valueOf(digits) * (scale === undefined ? 1 : (ENGLISH_SCALES[scale] ?? 1))),
  );
  const words = text.toLowerCase().split(/[^\p{L}-]+/u);
  const spelled = new Set<number>();
  let running: number | undefined;
  for (const word of words) {
    const scale = ENGLISH_SCALES[word];
    // «half a million», «seven hundred»: a scale multiplies what was counted before it.
    if (scale !== undefined) running = (running ?? 1) * scale;
    else {
      const number = ENGLISH_WORDS.get(word) ?? ENGLISH_WORDS.get(word.replace(/-.*$/, ''));
      if (number === 1 && running === 0.5 && word === 'a') continue;
      running = number;
    }
    if (running !== undefined) spelled.add(running);
  }
  return { written, spelled };
}

const KOREAN_SCALES: Readonly<Record<string, number>> = { 백: 1e2, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 };
/** «87,000명», «8만», «1,200만»; the article of a treaty, «제3조», counts no millions. */
const KOREAN_PART = new RegExp(String.raw`${digitsAfter('A-Za-z')}(?:(?<!제\d{1,4})([백천만억조]+))?`, 'gu');

const KOREAN_ONES: readonly (readonly string[])[] = [
  ['한', '하나', '첫'],
  ['두', '둘'],
  ['세', '셋', '석'],
  ['네', '넷', '넉'],
  ['다섯'],
  ['여섯'],
  ['일곱'],
  ['여덟'],
  ['아홉'],
];
const KOREAN_TENS = ['열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];

function koreanNumbers(text: string): Numbers {
  return { written: koreanWritten(text), spelled: koreanSpelled(text) };
}

/** «8만 7,000» is one number, and so is «63억 8,000만». */
function koreanWritten(text: string): number[] {
  const written: number[] = [];
  let open: { value: number; end: number; scale: number } | undefined;
  for (const match of text.matchAll(KOREAN_PART)) {
    const [whole, digits = '', scaleWord] = match;
    const scale =
      scaleWord === undefined ? 1 : Array.from(scaleWord).reduce((all, sign) => all * (KOREAN_SCALES[sign] ?? 1), 1);
    const value = exact(valueOf(digits) * scale);
    const goesOn = open && text.slice(open.end, match.index).trim() === '' && scale < open.scale && value < open.scale;
    if (open && goesOn) open = { value: exact(open.value + value), end: match.index + whole.length, scale };
    else {
      if (open) written.push(open.value);
      open = { value, end: match.index + whole.length, scale };
    }
  }
  if (open) written.push(open.value);
  return written;
}

function koreanSpelled(text: string): ReadonlySet<number> {
  const spelled = new Set<number>();
  const add = (words: readonly string[], number: number) => {
    if (words.some((word) => text.includes(word))) spelled.add(number);
  };
  KOREAN_ONES.forEach((words, one) => {
    add(words, one + 1);
    KOREAN_TENS.forEach((tens, ten) => {
      add(
        words.map((word) => tens + word),
        (ten + 1) * 10 + one + 1,
      );
    });
  });
  KOREAN_TENS.forEach((tens, ten) => {
    add([tens], (ten + 1) * 10);
  });
  add(['스무'], 20);
  add(['절반', '반'], 0.5);
  add(['백'], 100);
  add(['천'], 1000);
  add(['백만'], 1_000_000);
  add(['오십만'], 500_000);
  add(['세기'], 100);
  return spelled;
}

const valueOf = (digits: string) => Number(digits.replaceAll(',', ''));

/** 6.38 billion is 6,380,000,000 and not a hair less. */
const exact = (number: number) => Number(number.toPrecision(12));
