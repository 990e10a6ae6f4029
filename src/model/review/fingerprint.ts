import { createHash } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Eight letters that stand for these words: the same for the same words, whatever the space between them. */
export function fingerprint(passages: readonly string[]): string {
  const words = passages.map((passage) => passage.replace(/\s+/g, ' ').trim()).join('\n');
  const bytes = createHash('sha256').update(words).digest();
  return Array.from({ length: 8 }, (_, index) => LETTERS[(bytes[index] ?? 0) % LETTERS.length]).join('');
}
