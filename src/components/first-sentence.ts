/** The first sentence of some words; all of them, where there is only one. A point after a single capital ends none: «J. Lacroix». */
export const firstSentence = (words: string): string => /^.*?(?<!\b[A-Z])[.!?](?=\s)/su.exec(words)?.[0] ?? words;
