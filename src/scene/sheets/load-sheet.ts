import { faceWith } from '../face.ts';
import { loadPicture, type Picture } from '../load-picture.ts';
import { linesOf, type Line } from './sheet-lines.ts';
import { writeLine } from './write-line.ts';

/**
 * The sheet of a figure in the page's face. A drawing that is shown as an image sees no fonts of the page, so its words are
 * taken out of it and written on top. (To put the fonts into the drawing would be simpler, but browsers call it ready before
 * those are, and each sheet would hold its own.) Where that cannot be, it comes as a picture, in a face of the system.
 * @throws Where there is no sheet at this address.
 */
export async function loadSheet(url: string): Promise<Picture> {
  try {
    return await fetchSheet(url);
  } catch {
    return loadPicture(url);
  }
}

async function fetchSheet(url: string): Promise<Picture> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const sheet = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
  const lines = linesOf(sheet);
  const [picture, family] = await Promise.all([withoutWords(sheet), faceOf(lines)]);
  return {
    ...picture,
    draw(pen) {
      picture.draw(pen);
      for (const line of lines) writeLine(pen, line, family);
    },
  };
}

async function withoutWords(sheet: Document): Promise<Picture> {
  for (const text of sheet.querySelectorAll('text')) text.remove();
  const drawing = new XMLSerializer().serializeToString(sheet);
  const url = URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }));
  try {
    return await loadPicture(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function faceOf(lines: readonly Line[]): Promise<string> {
  const parts = lines.flatMap((line) => line.parts);
  const wordsIn = (isBold: boolean) =>
    parts.flatMap(({ weight, words }) => (weight > 500 === isBold ? words : [])).join('');
  return faceWith(wordsIn(true), wordsIn(false));
}
