/** The face as the built site brings it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { expect, inject, test } from 'vitest';
import { FAMILY, ttfOf, WEIGHTS } from '../../src/fonts/face.ts';
import { glyphsOf } from '../../src/fonts/glyphs.ts';
import { filesIn, readPages } from './built-pages.ts';
import { all, attribute, one, textOf } from './html.ts';

const dist = join(inject('built'), 'dist');
const pages = readPages(dist);
const files = filesIn(join(dist, 'fonts'));
const [styles = ''] = files.filter((file) => file.endsWith('.css'));
const css = readFileSync(join(dist, 'fonts', styles), 'utf8');
const named = [...css.matchAll(/font-weight:(\d+);font-display:swap;src:url\(([^)]+)\)/g)].map(([, weight, file]) => ({
  weight: Number(weight),
  file: file!,
}));

test('its style names every font there is and no other, beside the licence', () => {
  expect(named.length).toBeGreaterThan(3);
  expect([...named.map(({ file }) => file), styles, 'OFL.txt'].sort()).toEqual(files);
  expect(readFileSync(join(dist, 'fonts/OFL.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
});

test('every page knows of it, and only pages to read preload its Latin letters', () => {
  expect(pages.filter(({ root }) => all(root, `link[rel="stylesheet"][href="/fonts/${styles}"]`).length !== 1)).toEqual(
    [],
  );
  const latin = named.filter(({ file }) => file.startsWith('latin-')).map(({ file }) => `/fonts/${file}`);
  for (const { root, path, kind } of pages) {
    const preloaded = all(root, 'link[rel="preload"][as="font"]').map((link) => attribute(link, 'href'));
    expect({ path, preloaded: preloaded.sort() }).toEqual({ path, preloaded: kind === 'reading' ? latin.sort() : [] });
  }
});

test('it has every letter of every page, in both weights, as far as the face has it at all', async () => {
  const whole = glyphsOf(await ttfOf(WEIGHTS.regular));
  const shown = new Set(pages.map(({ root }) => textOf(one(root, 'body'))).join(''));
  const wanted = [...shown].filter((letter) => whole.has(letter.codePointAt(0)!));
  expect(wanted.length).toBeGreaterThan(900);
  for (const weight of Object.values(WEIGHTS)) {
    const fonts = named
      .filter((font) => font.weight === weight)
      .map(({ file }) => readFileSync(join(dist, 'fonts', file)));
    const letters = new Set<number>();
    for (const font of fonts)
      for (const code of glyphsOf(
        await subsetFont(font, undefined, { targetFormat: 'truetype', keepAllGlyphs: true }),
      ).keys())
        letters.add(code);
    expect(wanted.filter((letter) => !letters.has(letter.codePointAt(0)!)).join('')).toBe('');
  }
});

test('pages ask for it by its name', () => {
  const asking = filesIn(join(dist, '_astro'))
    .filter((file) => file.endsWith('.css'))
    .filter((file) => readFileSync(join(dist, '_astro', file), 'utf8').includes(`--sans:"${FAMILY}"`));
  expect(asking.length).toBeGreaterThan(0);
});
