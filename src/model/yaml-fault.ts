/** Says in a curator's words what the YAML parser stumbled over: what is wrong, and what to do. */
export function tellYamlFault(
  code: string,
  message: string,
  text: string,
  offset: number,
): { what: string; remedy: string } {
  const sign = text[offset] ?? '';
  switch (code) {
    case 'TAB_AS_INDENT':
      return {
        what: 'a tab stands where only spaces may indent.',
        remedy: 'Replace the tab with spaces (two for each level).',
      };
    case 'DUPLICATE_KEY':
      return { what: `the field "${fieldAt(text, offset)}" stands twice.`, remedy: 'Keep one of the two.' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        what: 'two fields seem to stand on one line, or the next line is indented too far.',
        remedy: 'Put words that hold a ": " in quotes, and begin the fields of one group in the same column.',
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        what: 'a line is not a field.',
        remedy: 'A field is its name, a colon, a space and its value: "title: Camp".',
      };
    case 'BAD_SCALAR_START':
    case 'ALIAS':
    case 'TAG_RESOLVE_FAILED':
      return { what: `words cannot begin with "${sign}".`, remedy: 'Put the words in quotes.' };
    case 'BAD_DQ_ESCAPE':
      return {
        what: `inside double quotes "${text.slice(offset, offset + 2)}" means nothing.`,
        remedy: 'Write \\\\ for the bare sign, or put the words in single quotes.',
      };
    case 'MULTIPLE_DOCS':
      return { what: 'a line "---" divides the fields.', remedy: 'Take the line out.' };
    case 'NON_STRING_KEY':
      return {
        what: 'the name of a field is not a word.',
        remedy:
          'Write its name, a colon, a space and its value; put words that begin with a bracket or a brace in quotes.',
      };
  }
  if (/closing ["']quote/.test(message))
    return { what: 'a quote is opened and not closed.', remedy: 'Close it at the end of the words.' };
  if (/end with a \]|flow sequence/i.test(message))
    return { what: 'a "[" is opened, and no "]" closes its list in order.', remedy: LIST };
  if (/end with a \}|flow map/i.test(message))
    return { what: 'a "{" is opened, and no "}" closes it in order.', remedy: LIST };
  return {
    what: WORDS[code] ?? `${message.split(/ at line|\n/)[0]}.`,
    remedy:
      'Check the line and the one above it: the indentation, a missing ":" or "-", or quotes around words that hold a ": ".',
  };
}

const LIST = 'Close the bracket, with commas between its entries; put words that begin with a bracket in quotes.';

const WORDS: Record<string, string> = {
  BAD_INDENT: 'the line is not indented as those it belongs to.',
  MISSING_CHAR: 'a sign is missing here, or a line is not a field.',
  UNEXPECTED_TOKEN: 'something stands here that does not belong to a field.',
};

const fieldAt = (text: string, offset: number) => /^["']?([^:"'\n]*)/.exec(text.slice(offset))?.[1]?.trim() ?? '';
