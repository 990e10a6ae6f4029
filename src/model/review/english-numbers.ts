import { digitsAfter, exact, valueOf, type Numbers } from './digits.ts';

const SCALES: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };
/** «87,000», «6.38 billion», «1990s», «29th», «30-day». */
const NUMBER = new RegExp(
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

const WORDS: ReadonlyMap<string, number> = new Map<string, number>([
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

/** «Twenty-two countries in June: half a million», beside what stands in digits. */
export function englishNumbers(text: string): Numbers {
  const written = [...text.matchAll(NUMBER)].map(([, digits = '', scale]) =>
    exact(valueOf(digits) * (scale === undefined ? 1 : (SCALES[scale] ?? 1))),
  );
  const words = text.toLowerCase().split(/[^\p{L}-]+/u);
  const spelled = new Set<number>();
  let running: number | undefined;
  for (const word of words) {
    const scale = SCALES[word];
    // «half a million», «seven hundred»: a scale multiplies what was counted before it.
    if (scale !== undefined) running = (running ?? 1) * scale;
    else {
      const number = WORDS.get(word) ?? WORDS.get(word.replace(/-.*$/, ''));
      if (number === 1 && running === 0.5 && word === 'a') continue;
      running = number;
    }
    if (running !== undefined) spelled.add(running);
  }
  return { written, spelled };
}
