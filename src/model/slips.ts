/**
 * How many slips of the pen lead from one word to another: a letter wrong, missing or too many is one, and so are two
 * neighbours that changed places.
 */
export function slips(written: string, meant: string): number {
  // Row by row: how many slips lead from the first letters of what was written to the first letters of what was meant.
  let before: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, letters) => letters);
  for (let i = 1; i <= written.length; i++) {
    const row = [i];
    for (let j = 1; j <= meant.length; j++) {
      const wrong = written[i - 1] === meant[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && written[i - 1] === meant[j - 2] && written[i - 2] === meant[j - 1];
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + wrong, swapped ? before[j - 2]! + 1 : Infinity));
    }
    [before, last] = [last, row];
  }
  return last[meant.length]!;
}
