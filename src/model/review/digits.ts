/** The numbers in a text. */
export interface Numbers {
  /** Written in digits: these must stand in the other language. */
  written: number[];
  /** Written in words, months among them: in these the other language's digits may be found again. */
  spelled: ReadonlySet<number>;
}

/** Digits that are a number: not those of a name such as K151, C-34, 500MD or A4P, and never half of one. */
export const digitsAfter = (letters: string) =>
  String.raw`(?<![${letters}\d.,]|[A-Z]-)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![.,]?\d|[A-Z]{2})`;

/** Of digits with their commas. */
export const valueOf = (digits: string) => Number(digits.replaceAll(',', ''));

/** 6.38 billion is 6,380,000,000 and not a hair less. */
export const exact = (number: number) => Number(number.toPrecision(12));
