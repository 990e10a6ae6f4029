import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readAddress } from '../../src/visit/address.ts';
import type { WalkData } from '../../src/scene/walk-data.ts';
import { builtPages } from './site.ts';

/** Any will do: only its path is looked at. */
const ORIGIN = 'https://site.invalid';

interface BuiltPage {
  /** From the root of the server, with the base path. */
  path: string;
  ids: ReadonlySet<string>;
  /** Stops of tours that the page can show. */
  stops: ReadonlySet<string>;
  links: string[];
}

/** Everything that pages lead to and that is not there: «/about/ leads to /abuot/, where nothing is». */
export function findDeadLinks(dist: string, base = ''): string[] {
  const pages = builtPages(dist).map((path) => readPage(dist, base, path));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) => [...new Set(page.links)].flatMap((link) => faultOf(link, page) ?? []));

  function faultOf(link: string, from: BuiltPage): string | undefined {
    const url = new URL(link, ORIGIN + from.path);
    if (url.origin !== ORIGIN) return undefined;
    const path = decodeURIComponent(url.pathname);
    const says = (what: string) => `${from.path} leads to ${link}, ${what}`;
    if (!path.startsWith(`${base}/`)) return says(`out of ${base}/`);
    const page = byPath.get(path);
    if (!page && !isFile(join(dist, path.slice(base.length)))) return says('where nothing is');
    return page && url.hash && !leadsWithin(page, url.hash) ? says('where nothing has this name') : undefined;
  }
}

const isFile = (file: string) => existsSync(file) && statSync(file).isFile();

function leadsWithin(page: BuiltPage, hash: string): boolean {
  const address = readAddress(hash);
  if (page.ids.has(decodeURIComponent(hash.slice(1)))) return true;
  if (address.kind === 'stop') return page.stops.has(`${address.tour}/${address.stop}`);
  return address.kind === 'place' && page.path.endsWith('/walk/');
}

function readPage(dist: string, base: string, path: string): BuiltPage {
  const html = readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
  const tags = [...html.replace(/<script\b[^>]*>.*?<\/script>/gs, ' ').matchAll(/<[a-z][^>]*>/gi)].map(([tag]) => tag);
  const valuesOf = (attribute: string) => tags.flatMap((tag) => valueOf(tag, attribute) ?? []);
  return {
    path: base + path,
    ids: new Set(valuesOf('id')),
    stops: new Set(valuesOf('data-stop')),
    links: [
      ...valuesOf('href'),
      ...valuesOf('src'),
      ...valuesOf('srcset').flatMap((set) => set.split(',').map((part) => part.trim().split(/\s/)[0] ?? '')),
      ...tags
        .filter((tag) => valueOf(tag, 'http-equiv') === 'refresh')
        .map((tag) => valueOf(tag, 'content')?.split('url=')[1] ?? ''),
      ...linksOfScripts(html),
    ],
  };
}

function valueOf(tag: string, attribute: string): string | undefined {
  const value = new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1];
  return value?.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}

/** What scripts are fetched, and what the walk's data leads to. */
function linksOfScripts(html: string): string[] {
  return [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)].flatMap(([, attributes = '', body = '']) => {
    const src = valueOf(` ${attributes}`, 'src');
    if (src !== undefined) return [src];
    if (!attributes.includes('data-walk-data')) return [];
    const { doors, exhibits } = JSON.parse(body) as WalkData;
    return [doors.entrance.href, doors.exit.href, ...Object.values(exhibits).flatMap(({ url }) => url ?? [])];
  });
}
