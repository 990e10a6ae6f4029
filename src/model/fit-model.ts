/** Models larger than this would not fit any room; smaller ones than this could not be seen. Metres. */
const LARGEST = 12;
const SMALLEST = 0.02;

/** A small model may be shown so many times as large as it is. */
export const LARGEST_SCALE = 20;

/** What is wrong with how long a model would be in the hall, and what to do; nothing where it fits. `longest` is its own longest side. */
export function unfit(
  longest: number,
  { scale, isFile }: { scale: number; isFile: boolean },
): { what: string; remedy: string } | undefined {
  const shown = longest * scale;
  if (shown >= SMALLEST && shown <= LARGEST) return undefined;
  const what = `The model would be ${metres(shown)} m long in the hall.`;
  if (SMALLEST / longest > LARGEST_SCALE) return { what, remedy: OTHER_UNIT };
  const fitting =
    shown > LARGEST
      ? `${rounded(LARGEST / longest, Math.floor)} or less`
      : `${rounded(SMALLEST / longest, Math.ceil)} or more`;
  const hint = isFile && scale === 1 ? unitHint(longest) : '';
  return {
    what,
    remedy: `${hint ? `${hint} Else choose` : 'Choose'} a scale that makes it between ${SMALLEST} and ${LARGEST} m: ${fitting}.`,
  };
}

const OTHER_UNIT = 'glTF counts in metres: if it was drawn in another unit, export it in metres.';

/** From here on a file was most often drawn in millimetres. */
const SEEMS_MILLIMETRES = 100;

/** What a file may have wrong with its unit. */
function unitHint(longest: number): string {
  if (longest >= SEEMS_MILLIMETRES)
    return `glTF counts in metres: if it was drawn in millimetres, export it in metres, and it will be ${metres(longest / 1000)} m long.`;
  return longest < SMALLEST ? OTHER_UNIT : '';
}

const metres = (length: number) =>
  length < 0.001 ? 'less than 0.001' : length.toLocaleString('en', { maximumSignificantDigits: 3 });

/** To two digits, towards what fits. */
function rounded(scale: number, round: (number: number) => number): string {
  const unit = 10 ** (Math.floor(Math.log10(scale)) - 1);
  return String(Number((round(scale / unit) * unit).toPrecision(2)));
}
