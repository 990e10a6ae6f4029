import { assemble } from '../../src/model/assemble.ts';
import type { ContentFile } from '../../src/model/content-file.ts';
import { formatProblems } from '../../src/model/problem.ts';

/** The least that makes an exhibition: one hall, one area, one exhibit, one source. By path from the content folder. */
export const TINY = {
  'exhibition.mdx': `---
title: A small show
summary: One tent.
opened: "2021-12-03"
closed: "2021-12-12"
venue: Seoul
---
Welcome.
`,
  'about.mdx': `---
title: About
summary: How it was made.
---
By hand.
`,
  'sources.yaml': `news:
  type: webpage
  title: The news of the day
`,
  'halls/camp/hall.mdx': `---
title: Camp
order: 1
summary: A hall about a camp.
evidence:
  is: documented
  because: The news says so.
areas:
  - id: gate
    title: Gate
    summary: Where one comes in.
    exhibits: [tent]
---
Come in.
`,
  'halls/camp/exhibits/tent.mdx': `---
kind: text
title: Tent
label: A tent to sleep in.
evidence:
  is: documented
  because: The news says so.
sources: [news]
---
It is green.
`,
} as const satisfies Record<string, string>;

type TinyPath = keyof typeof TINY;

/** A new text, an edit of the text that stands there, what was measured of a picture or model, or nothing: the file goes. */
type Change = string | ((text: string) => string) | Omit<ContentFile, 'path'> | undefined;

export type Changes = Readonly<Partial<Record<TinyPath | (string & {}), Change>>>;

/** The tiny content as files, with these changes. */
export function tinyContent(changes: Changes = {}): ContentFile[] {
  const texts: Readonly<Record<string, string>> = TINY;
  const paths = new Set([...Object.keys(texts), ...Object.keys(changes)]);
  return [...paths].flatMap((path) => {
    const change = path in changes ? changes[path] : texts[path];
    if (change === undefined) return [];
    if (typeof change === 'object') return [{ path, ...change }];
    const text = typeof change === 'function' ? change(texts[path] ?? '') : change;
    return [{ path, bytes: Buffer.byteLength(text), text }];
  });
}

/** An edit: `before` must stand in the text, so that a test cannot change nothing unseen. */
export const swap =
  (before: string, after: string) =>
  (text: string): string => {
    if (!text.includes(before)) throw new Error(`The text holds no "${before}":\n${text}`);
    return text.replace(before, () => after);
  };

/** All that is wrong with the tiny content after these changes, as a curator reads it. */
export const told = (changes: Changes): string => formatProblems(assemble(tinyContent(changes)).problems);
