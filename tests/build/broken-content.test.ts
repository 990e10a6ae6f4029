/** What was built before stands until something whole can take its place. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { swap, TINY } from '../model/tiny-content.ts';
import { filesIn } from './built-pages.ts';
import { temporarySite, type TemporarySite } from './temporary-site.ts';

const A_MINUTE_OR_TWO = 240_000;

/** A site that was built before: what it holds does not matter, but that it stays. */
const BEFORE = {
  'dist/index.html': '<!doctype html><title>Yesterday</title>',
  'dist/halls/camp/index.html': '<!doctype html><title>Camp, yesterday</title>',
  'dist/_astro/yesterday.abcdefgh.css': 'body { color: navy }',
};

let site: TemporarySite;

afterEach(() => site.remove());

const fingerprints = ({ dist }: TemporarySite) =>
  Object.fromEntries(
    filesIn(dist).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  );

test(
  'a build with broken content tells all that is wrong, fails, and leaves the site of before as it was',
  { timeout: A_MINUTE_OR_TWO },
  async () => {
    site = await temporarySite({
      ...TINY,
      'sources.yaml': swap('type: webpage', 'type: webbpage')(TINY['sources.yaml']),
      'halls/camp/hall.mdx': swap(
        'exhibits: [tent]',
        'exhibits: [tent, tennt, stove, numbers]',
      )(TINY['halls/camp/hall.mdx']),
      'halls/camp/exhibits/tent.mdx': swap('label:', 'lable:')(TINY['halls/camp/exhibits/tent.mdx']),
      'halls/camp/exhibits/stove.mdx':
        swap(
          'kind: text',
          'kind: object\nmodel: maquette/medals\nalt: A stove.',
        )(TINY['halls/camp/exhibits/tent.mdx']) + '\n<Cite id="news" /\n',
      'halls/camp/exhibits/numbers.mdx': swap(
        'kind: text',
        'kind: figure\ndata: media/numbers.csv\ndate: "2021"\nfrom: [news]\ncaption: Numbers.\nalt: Some numbers.',
      )(TINY['halls/camp/exhibits/tent.mdx']),
      'halls/camp/media/numbers.csv': 'What,How many\nTents,3\nTent pegs,1,200\n',
      'halls/My Hall/hall.mdx': TINY['halls/camp/hall.mdx'],
    });
    await site.write(BEFORE);
    const before = fingerprints(site);

    const { code, output } = await site.build();

    expect(code).toBe(1);
    expect(problemsIn(output)).toMatchInlineSnapshot(`
      "content/about.mdx:1:1: warning: There is no Korean translation.
          Write content/about.ko.mdx; until then readers get the English words.
      content/exhibition.mdx:1:1: warning: There is no Korean translation.
          Write content/exhibition.ko.mdx; until then readers get the English words.
      content/halls/My Hall:1:1: error: The folder name "My Hall" cannot be a hall's id.
          Rename it to "my-hall": lower-case letters, digits and single hyphens, starting with a letter.
      content/halls/camp/exhibits/numbers.mdx:1:1: warning: There is no Korean translation.
          Write content/halls/camp/exhibits/numbers.ko.mdx; until then readers get the English words.
      content/halls/camp/exhibits/numbers.mdx:9:8: warning: The label has 5 words.
          Lengthen it to between 40 and 70 words.
      content/halls/camp/exhibits/numbers.mdx:15:1: warning: The text has 3 words.
          Lengthen it to between 120 and 300 words.
      content/halls/camp/exhibits/stove.mdx:1:1: warning: There is no Korean translation.
          Write content/halls/camp/exhibits/stove.ko.mdx; until then readers get the English words.
      content/halls/camp/exhibits/stove.mdx:3:8: error: There is no maquette "medals".
          Did you mean "medal"? Or put a .glb file into the hall's media folder.
      content/halls/camp/exhibits/stove.mdx:6:8: warning: The label has 5 words.
          Lengthen it to between 40 and 70 words.
      content/halls/camp/exhibits/stove.mdx:14:1: error: The text cannot be read: a "<" begins no tag that can be read.
          Close every <tag> and every {brace} that is opened; write &lt; and \\{ for the bare signs.
      content/halls/camp/exhibits/tent.mdx:2:1: error: "label" is missing.
          Add "label:"; content/README.md says what to write there.
      content/halls/camp/exhibits/tent.mdx:4:1: error: "lable" is not a field here.
          Did you mean "label"?
      content/halls/camp/hall.mdx:1:1: warning: There is no Korean translation.
          Write content/halls/camp/hall.ko.mdx; until then readers get the English words.
      content/halls/camp/hall.mdx:12:22: error: There is no exhibit "tennt".
          Did you mean "tent"? An exhibit is a file exhibits/<id>.mdx.
      content/halls/camp/media/numbers.csv:3:1: error: The row has 3 cells, but the table has 2 columns.
          Separate the cells with commas, and put a cell that holds a comma in quotes: "1,000".
      content/sources.yaml:2:9: error: "type" in "news" cannot be "webbpage".
          Did you mean "webpage"?
      8 errors and 8 warnings in 9 files"
    `);
    expect(fingerprints(site)).toEqual(before);
  },
);

test('a build that fails half-way leaves the site of before as it was', { timeout: A_MINUTE_OR_TWO }, async () => {
  site = await temporarySite(TINY);
  await site.write({
    ...BEFORE,
    'src/components/Breadcrumb.astro': "---\nthrow new Error('A shelf has fallen.');\n---\n",
  });
  const before = fingerprints(site);

  const { code, output } = await site.build();

  expect(output).toContain('A shelf has fallen.');
  // It was on its way: pages had been made.
  expect(output).toContain('/halls/camp/hall.json');
  expect(code).not.toBe(0);
  expect(fingerprints(site)).toEqual(before);
});

test(
  'a build that succeeds takes the place of the site of before, and leaves nothing of it',
  { timeout: A_MINUTE_OR_TWO },
  async () => {
    site = await temporarySite(TINY);
    await site.write(BEFORE);

    const { code, output } = await site.build();

    expect(code, output).toBe(0);
    expect(filesIn(site.dist)).toEqual(
      expect.arrayContaining(['index.html', 'halls/camp/tent/index.html', 'halls/camp/hall.json']),
    );
    expect(readFileSync(join(site.dist, 'index.html'), 'utf8')).toContain('A small show');
    expect(filesIn(site.dist)).not.toContain('_astro/yesterday.abcdefgh.css');
  },
);

/** The lines that name a place in the content, each with the line below that says what to do, and the count at the end. */
const problemsIn = (output: string) =>
  output.match(/^content\/.*:\d+:\d+: .*\n {4}.*$|^\d+ errors?.* in \d+ files?$/gm)?.join('\n');
