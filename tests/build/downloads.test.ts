/** What can be taken away: each model on show as plain glTF, and its record beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { openGlb } from '../../src/maquettes/glb.ts';
import { assemble } from '../../src/model/assemble.ts';
import { exhibitsOf, stands } from '../../src/model/exhibition.ts';
import { readContent } from '../../src/model/read.ts';
import { downloadPath } from '../../src/components/model-path.ts';
import type { ModelRecord } from '../../src/records/model-record.ts';
import { validate } from '../maquettes/validate.ts';
import { NEW_HALL } from './build-once.ts';
import { all, attribute, one, parseHtml, textOf } from './html.ts';

const root = inject('built');
const { exhibition } = assemble(await readContent(join(root, 'content')));
const dist = (path: string) => readFileSync(join(root, 'dist', path));
const standing = exhibition!.halls.flatMap((hall) =>
  exhibitsOf(hall)
    .filter(stands)
    .map((exhibit) => ({ hall, exhibit, path: downloadPath(exhibit.model) })),
);
const recordAt = (path: string) => JSON.parse(dist(`${path}.json`).toString()) as ModelRecord;

test('there are models to take away, one of them a curator’s', () => {
  expect(standing.length).toBeGreaterThan(30);
  expect(standing.map(({ path }) => path)).toContain(`/downloads/halls/${NEW_HALL}/media/stove`);
});

describe.each(standing.map((it) => [it.exhibit.id, it] as const))('the model of "%s"', (_, { hall, exhibit, path }) => {
  test('is in order, as large as its record says, and says itself what it is', async () => {
    const file = dist(`${path}.glb`);
    const record = recordAt(path);
    expect(await validate(file)).toEqual([]);
    expect(record.file.bytes).toBe(file.byteLength);
    expect(record.shown).toContainEqual(
      JSON.parse(
        JSON.stringify({
          hall: hall.id,
          exhibit: exhibit.id,
          title: exhibit.title,
          alt: exhibit.alt,
          scale: exhibit.model.scale,
          evidence: exhibit.evidence,
          sources: exhibit.sources,
        }),
      ),
    );
    const { asset, extensionsRequired } = openGlb(file).description;
    expect(asset.copyright).toBe(record.credit);
    // A model that is shown twice names both.
    expect(asset.extras).toMatchObject({
      title: expect.stringContaining(exhibit.title.en) as string,
      licence: 'CC-BY-4.0',
      sources: expect.arrayContaining(exhibit.sources) as string[],
    });
    expect(extensionsRequired).toBeUndefined();
  });

  test.each(['', '/ko'])('is offered on its page and in the walk (%s)', (prefix) => {
    const { file } = recordAt(path);
    const home = `${prefix}/halls/${hall.id}`;
    const onPage = one(parseHtml(dist(`${home}/${exhibit.id}/index.html`).toString()), '.model');
    const walk = parseHtml(dist(`${home}/walk/index.html`).toString());
    const inWalk = one(walk, `[data-article="${exhibit.id}"] .model`);
    for (const offer of [onPage, inWalk]) {
      expect(all(offer, '.files a').map((link) => attribute(link, 'href'))).toEqual([`${path}.glb`, `${path}.json`]);
      expect(textOf(one(offer, '.files'))).toContain(file.triangles.toLocaleString('en'));
    }
  });
});
