/** What holds for every page of the built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { assemble } from '../../src/model/assemble.ts';
import { exhibitsOf } from '../../src/model/exhibition.ts';
import { LANGUAGES, ORIGINAL } from '../../src/model/language.ts';
import { readContent } from '../../src/model/read.ts';
import { pathOf } from '../../src/visit/paths.ts';
import { addressesIn, filesIn, readPages, type BuiltPage } from './built-pages.ts';
import { all, attribute, one, textOf, type Element } from './html.ts';

const root = inject('built');
const dist = join(root, 'dist');
const pages = readPages(dist);
const byPath = new Map(pages.map((page) => [page.path, page]));
const of = (...kinds: BuiltPage['kind'][]) => pages.filter((page) => kinds.includes(page.kind));
/** Those that are part of the visit. */
const visited = of('reading', 'walk');

/** What a check finds, page by page. A check that has nothing to look at proves nothing. */
function faults(looked: readonly BuiltPage[], check: (page: BuiltPage) => (string | false | undefined)[]): string[] {
  expect(looked).not.toEqual([]);
  return looked.flatMap((page) =>
    check(page).flatMap((fault) => (fault === false || fault === undefined ? [] : [`${page.path}: ${fault}`])),
  );
}

const languageIn = (path: string) => LANGUAGES.find((language) => path.startsWith(`/${language}/`)) ?? ORIGINAL;
const metaOf = (page: BuiltPage, name: string) =>
  all(page.root, `meta[name="${name}"]`).map((meta) => attribute(meta, 'content'));
const titleOf = (page: BuiltPage) => textOf(one(page.root, 'head > title'));

/** A path of this site without what stands behind it: `/about/#content` is the file `about/index.html`. */
function fileOf(address: string): string {
  const path = decodeURI(address.split(/[?#]/, 1)[0] ?? '');
  return join(dist, path.endsWith('/') ? `${path}index.html` : path);
}

const isForeign = (address: string) => /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(address);

describe('every page', () => {
  test('has one h1, with words', () => {
    expect(
      faults(pages, ({ root }) => [
        all(root, 'h1').length !== 1 && `${all(root, 'h1').length} h1`,
        ...all(root, 'h1').map((h1) => textOf(h1) === '' && 'an empty h1'),
      ]),
    ).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = Map.groupBy(visited, titleOf);
    expect(
      [...titles]
        .filter(([title, { length }]) => title === '' || length > 1)
        .map(([title, shared]) => [title, shared.map(({ path }) => path)]),
    ).toEqual([]);
    expect(faults(of('moved', 'missing'), (page) => [titleOf(page) === '' && 'no title'])).toEqual([]);
  });

  test('says in which language it is', () => {
    expect(
      faults(pages, ({ root, path }) => {
        const lang = attribute(one(root, 'html'), 'lang');
        return [lang !== languageIn(path) && `lang="${lang ?? ''}"`];
      }),
    ).toEqual([]);
  });

  test('has headings without gaps', () => {
    const gaps = ({ root }: BuiltPage) => {
      const levels = all(root, 'h1, h2, h3, h4, h5, h6').map((heading) => ({
        level: Number(heading.name.slice(1)),
        words: textOf(heading),
      }));
      return levels.map(
        ({ level, words }, index) =>
          level > (levels[index - 1]?.level ?? 0) + 1 &&
          `h${level} "${words}" after ${index === 0 ? 'nothing' : `h${levels[index - 1]!.level}`}`,
      );
    };
    expect(faults(pages, gaps)).toEqual([]);
  });

  test('asks no other host for scripts, styles, pictures, fonts or data', () => {
    const asks = ({ root }: BuiltPage) =>
      addressesIn(root)
        .filter(({ by }) => by.name !== 'a' && !['canonical', 'alternate'].includes(attribute(by, 'rel') ?? ''))
        .map(({ by, address }) => isForeign(address) && `<${by.name}> ${address}`);
    expect(faults(pages, asks)).toEqual([]);
    const styles = filesIn(dist).filter((file) => file.endsWith('.css'));
    expect(styles).not.toEqual([]);
    expect(
      styles.filter((file) =>
        /(?:url\(\s*["']?|@import\s+["'])(?:https?:)?\/\//.test(readFileSync(join(dist, file), 'utf8')),
      ),
    ).toEqual([]);
  });
});

describe('every page of the visit', () => {
  test('describes itself once', () => {
    expect(
      faults(visited, (page) => [
        metaOf(page, 'description').filter(Boolean).length !== 1 && 'no description, or several',
      ]),
    ).toEqual([]);
  });

  test('names its own address and the same page in every language, which names it in turn', () => {
    const alternatesOf = ({ root }: BuiltPage) =>
      new Map(
        all(root, 'link[rel="alternate"][hreflang]').map((link) => [
          attribute(link, 'hreflang'),
          attribute(link, 'href'),
        ]),
      );
    expect(
      faults(visited, (page) => {
        const alternates = alternatesOf(page);
        return [
          attribute(one(page.root, 'link[rel="canonical"]'), 'href') !== page.path && 'another address',
          alternates.get(languageIn(page.path)) !== page.path && 'it does not name itself',
          alternates.get('x-default') !== alternates.get(ORIGINAL) && 'x-default is another page',
          ...LANGUAGES.map((language) => {
            const other = byPath.get(alternates.get(language) ?? '');
            if (!other || languageIn(other.path) !== language) return `no page in "${language}"`;
            return alternatesOf(other).get(languageIn(page.path)) !== page.path && `"${other.path}" does not name it`;
          }),
        ];
      }),
    ).toEqual([]);
  });

  test('stands in every language, and so does every exhibit', async () => {
    const { exhibition } = assemble(await readContent(join(root, 'content')));
    const wanted = LANGUAGES.flatMap((language) => [
      ...(['foyer', 'about', 'glossary', 'sources', 'accessibility'] as const).map((page) =>
        pathOf({ page }, language),
      ),
      ...exhibition!.tours.map((tour) => pathOf({ page: 'tour', tour: tour.id }, language)),
      ...exhibition!.halls.flatMap((hall) => [
        pathOf({ page: 'hall', hall: hall.id }, language),
        pathOf({ page: 'walk', hall: hall.id }, language),
        ...exhibitsOf(hall).map((exhibit) => pathOf({ page: 'exhibit', hall: hall.id, exhibit: exhibit.id }, language)),
      ]),
    ]);
    expect(visited.map(({ path }) => path).sort()).toEqual(wanted.sort());
  });

  test('shows pictures with words for those who cannot see them, and with their size', () => {
    const withPictures = visited.filter(({ root }) => all(root, 'img').length > 0);
    expect(
      faults(withPictures, ({ root }) =>
        all(root, 'img').map(
          (img) =>
            !['alt', 'width', 'height'].every((name) => attribute(img, name)) &&
            `<img src="${attribute(img, 'src') ?? ''}">`,
        ),
      ),
    ).toEqual([]);
  });
});

describe('every page to read', () => {
  const reading = of('reading');

  test('begins with a link that skips to its content', () => {
    expect(
      faults(reading, ({ root }) => {
        const first = all(root, 'body a')[0];
        const target = first && attribute(first, 'href');
        const main = one(root, 'main');
        return [
          (target !== `#${attribute(main, 'id') ?? ''}` || attribute(main, 'tabindex') !== '-1') &&
            `the first link leads to ${target ?? 'nothing'}`,
        ];
      }),
    ).toEqual([]);
  });

  test('asks for no script ahead of need', () => {
    expect(
      faults(reading, ({ root }) => all(root, 'link[rel="modulepreload"]').map(({ name }) => `<${name}>`)),
    ).toEqual([]);
  });

  test('weighs at most 60 kB without pictures, packed with brotli', { timeout: 120_000 }, () => {
    const packed = new Map<string, number>();
    const weigh = (file: string) =>
      packed.get(file) ?? packed.set(file, brotliCompressSync(readFileSync(file)).byteLength).get(file)!;
    const isLoaded = ({ by }: { by: Element }) =>
      by.name === 'link' && ['stylesheet', 'preload', 'modulepreload'].includes(attribute(by, 'rel') ?? '');
    expect(
      faults(reading, ({ path, root }) => {
        const loaded = addressesIn(root)
          .filter(isLoaded)
          .map(({ address }) => fileOf(address));
        const bytes = [fileOf(path), ...loaded].reduce((sum, file) => sum + weigh(file), 0);
        return [bytes > 60_000 && `${(bytes / 1000).toFixed(1)} kB`];
      }),
    ).toEqual([]);
  });
});

describe('a page that is not part of the visit', () => {
  test('is kept out of search results and leads on', () => {
    expect(of('missing')).toHaveLength(1);
    expect(
      faults(of('moved', 'missing'), (page) => [
        metaOf(page, 'robots').join() !== 'noindex' && 'not "noindex"',
        all(page.root, 'main a[href]').length === 0 && 'no way on',
      ]),
    ).toEqual([]);
  });
});
