import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { all, attribute, parseHtml, type Element } from './html.ts';

export interface BuiltPage {
  /** As in an address, from the site's root: `/ko/about/`. */
  path: string;
  html: string;
  root: Element;
  /** `moved` stands at a former address, `missing` where nothing does. */
  kind: 'reading' | 'walk' | 'moved' | 'missing';
}

/** Every file of a folder, by its path from there with forward slashes, in order. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** Every page of a built site. */
export const readPages = (dist: string): BuiltPage[] =>
  filesIn(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      const html = readFileSync(join(dist, file), 'utf8');
      const root = parseHtml(html);
      return { path, html, root, kind: kindOf(path, root) };
    });

function kindOf(path: string, root: Element): BuiltPage['kind'] {
  if (path === '/404.html') return 'missing';
  if (all(root, 'meta[http-equiv="refresh"]').length > 0) return 'moved';
  return path.endsWith('/walk/') ? 'walk' : 'reading';
}

/** Every address that a page asks for or leads to, as it is written, and by which element. */
export function addressesIn(root: Element): { by: Element; address: string }[] {
  return all(root, '[href], [src], [srcset]').flatMap((by) => {
    const set = attribute(by, 'srcset')
      ?.split(',')
      .map((candidate) => candidate.trim().split(/\s+/)[0]);
    return [attribute(by, 'href'), attribute(by, 'src'), ...(set ?? [])].flatMap((address) =>
      address === undefined ? [] : [{ by, address }],
    );
  });
}
