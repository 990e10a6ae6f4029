/** The parser's words about prose that it cannot read, and ours for them. */
const FAULTS: readonly [RegExp, (...found: string[]) => string][] = [
  [/^Expected a closing tag for `(<[^`]*>)`/, (tag) => `"${tag}" is opened and not closed`],
  [
    /^Unexpected closing tag `(<\/[^`]*>)`, expected corresponding closing tag for `<([^`]*)>`/,
    (tag, due) => `"${tag}" stands where "</${due}>" is due`,
  ],
  [/^Unexpected closing tag `(<\/[^`]*>)`/, (tag) => `"${tag}" closes what was not opened`],
  [/closing brace for `\{`/, () => 'a "{" is opened and not closed'],
  [/^Could not parse expression|^Unexpected .* in expression/, () => 'a "{" begins something that is not words'],
  [
    /^Unexpected character `!` \(U\+0021\) before name/,
    () => '"<!" begins no tag; a remark to yourself is written {/* like this */}',
  ],
  [
    /^Unexpected character after `<`|before name|in name|after name|attribute/,
    () => 'a "<" begins no tag that can be read',
  ],
];

/** What is wrong with prose that cannot be read. Words of the parser that are not known here stay, without its notes. */
export function tellProseFault(message: string): string {
  for (const [pattern, tell] of FAULTS) {
    const found = pattern.exec(message);
    if (found) return tell(...found.slice(1));
  }
  return message.replace(/ \([^()]*\)/g, '').replace(/\.$/, '');
}
