import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file in which words of the site are written. */
export interface Writing {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
}

/** What curators write, and what our own phrases are written in. */
const WHERE = [
  { folder: 'content', files: /\.(mdx|ya?ml|csv)$/, unseen: /(?!)/ },
  // Comments are for us; what follows the two strokes of an address is none.
  { folder: 'src', files: /\.(ts|tsx|astro)$/, unseen: /\/\*.*?\*\/|(?<=^|\s)\/\/[^\n]*/gs },
];

/** Every file with words that may come onto a page. Some never do; that costs a few letters at most. */
export async function readWritings(): Promise<Writing[]> {
  const paths = await Promise.all(
    WHERE.map(async ({ folder, files, unseen }) =>
      (await readdir(folder, { recursive: true }))
        .map((name) => join(folder, name).replaceAll('\\', '/'))
        .filter((path) => files.test(path) && !path.startsWith('src/fonts/'))
        .map((path) => ({ path, unseen })),
    ),
  );
  return Promise.all(
    paths
      .flat()
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(async ({ path, unseen }) => ({ path, text: (await readFile(path, 'utf8')).replace(unseen, '') })),
  );
}
