const UNIT = String.raw`%|[mck]?m[²³]?|m/s|s|min|h|m?W|kWh?|kbit/s`;
const BEFORE_UNIT = new RegExp(String.raw`(?<=\d) (?=(?:${UNIT})(?![\p{L}\d]))`, 'gu');

/** A number and its unit stay on one line. */
export const keepTogether = (words: string) => words.replace(BEFORE_UNIT, '\u00A0');
