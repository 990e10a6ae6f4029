import type { Language } from '../language.ts';

/** How many words a visitor takes in: while standing, while reading, while listening. */
interface Span {
  least: number;
  most: number;
}

/** What should be how long, by the passage's name and the file it stands in. */
const SPANS: readonly { passage: RegExp; file: RegExp; span: Span }[] = [
  { passage: /^the label$/, file: /\/exhibits\//, span: { least: 40, most: 70 } },
  { passage: /^the text$/, file: /\/exhibits\//, span: { least: 120, most: 300 } },
  { passage: /^what the guide says/, file: /(^|\/)tours\//, span: { least: 30, most: 60 } },
];

/** Korean joins to one word what takes two in English, so that the same thought has fewer. */
const SHARES: Readonly<Record<Language, Span>> = { en: { least: 1, most: 1 }, ko: { least: 0.5, most: 0.85 } };

/** How many words a passage has and should have; nothing where that is as it should be. */
export function lengthFault(
  { name, words }: { name: string; words: string },
  path: string,
  language: Language,
): { has: number; span: Span } | undefined {
  const span = SPANS.find(({ passage, file }) => passage.test(name) && file.test(path))?.span;
  if (!span) return undefined;
  const share = SHARES[language];
  const due = { least: Math.floor(span.least * share.least), most: Math.ceil(span.most * share.most) };
  const has = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return has < due.least || has > due.most ? { has, span: due } : undefined;
}
