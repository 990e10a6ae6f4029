/** Models larger than this would not fit any room; smaller ones than this could not be seen. Metres. */
const LARGEST = 12;
const SMALLEST = 0.02;

/** What is wrong with the longest side of a model as it would stand in the hall, and what to do; nothing where it fits. */
export function unfit(
  longest: number,
  { scale, isFile }: { scale: number; isFile: boolean },
): { what: string; remedy: string } | undefined {
  if (longest >= SMALLEST && longest <= LARGEST) return undefined;
  const fitting =
    longest > LARGEST
      ? `${rounded((LARGEST / longest) * scale, Math.floor)} or less`
      : `${rounded((SMALLEST / longest) * scale, Math.ceil)} or more`;
  const hint = isFile && scale === 1 ? unitHint(longest) : '';
  return {
    what: `The model would be ${metres(longest)} m long in the hall.`,
    remedy: `${hint ? `${hint} Else choose` : 'Choose'} a scale that makes it between ${SMALLEST} and ${LARGEST} m: ${fitting}.`,
  };
}

/** From here on a file was most often drawn in millimetres. */
const SEEMS_MILLIMETRES = 100;

/** What a file may have wrong with its unit. */
function unitHint(longest: number): string {
  if (longest >= SEEMS_MILLIMETRES)
    return `glTF counts in metres: if it was drawn in millimetres, export it in metres, and it will be ${metres(longest / 1000)} m long.`;
  return longest < SMALLEST ? 'glTF counts in metres: if it was drawn in another unit, export it in metres.' : '';
}

const metres = (length: number) => length.toLocaleString('en', { maximumSignificantDigits: 3 });

/** To two digits, towards what fits. */
function rounded(scale: number, round: (number: number) => number): string {
  const unit = 10 ** (Math.floor(Math.log10(scale)) - 1);
  return String(Number((round(scale / unit) * unit).toPrecision(2)));
}
