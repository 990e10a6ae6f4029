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
  { folder: 'content', files: /\.(mdx|ya?ml|csv)$/ },
  { folder: 'src', files: /\.(ts|tsx|astro)$/ },
];

/** Every file with words that may come onto a page. Some never do, as comments; that costs a few letters at most. */
export async function readWritings(): Promise<Writing[]> {
  const paths = await Promise.all(
    WHERE.map(async ({ folder, files }) =>
      (await readdir(folder, { recursive: true }))
        .map((name) => join(folder, name).replaceAll('\\', '/'))
        .filter((path) => files.test(path) && !path.startsWith('src/fonts/')),
    ),
  );
  return Promise.all(
    paths
      .flat()
      .sort()
      .map(async (path) => ({ path, text: await readFile(path, 'utf8') })),
  );
}
