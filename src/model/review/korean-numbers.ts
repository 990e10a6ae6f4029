import { digitsAfter, exact, valueOf, type Numbers } from './digits.ts';

const SCALES: Readonly<Record<string, number>> = { 백: 1e2, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 };
/** «87,000명», «8만», «1,200만»; the article of a treaty, «제3조», counts no millions. */
const PART = new RegExp(String.raw`${digitsAfter('A-Za-z')}(?:(?<!제\d{1,4})([백천만억조]+))?`, 'gu');

const ONES: readonly (readonly string[])[] = [
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
const TENS = ['열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];

/** «스물두 나라, 50만 명»: Korean counts in ten thousands, and in words of its own below a hundred. */
export const koreanNumbers = (text: string): Numbers => ({ written: writtenIn(text), spelled: spelledIn(text) });

/** «8만 7,000» is one number, and so is «63억 8,000만». */
function writtenIn(text: string): number[] {
  const written: number[] = [];
  let open: { value: number; end: number; scale: number } | undefined;
  for (const match of text.matchAll(PART)) {
    const [whole, digits = '', scaleWord] = match;
    const scale =
      scaleWord === undefined ? 1 : Array.from(scaleWord).reduce((all, sign) => all * (SCALES[sign] ?? 1), 1);
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

function spelledIn(text: string): ReadonlySet<number> {
  const spelled = new Set<number>();
  const add = (words: readonly string[], number: number) => {
    if (words.some((word) => text.includes(word))) spelled.add(number);
  };
  ONES.forEach((words, one) => {
    add(words, one + 1);
    TENS.forEach((tens, ten) => {
      add(
        words.map((word) => tens + word),
        (ten + 1) * 10 + one + 1,
      );
    });
  });
  TENS.forEach((tens, ten) => {
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
