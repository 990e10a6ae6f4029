import { expect, test } from 'vitest';
import { assemble } from '../../src/model/assemble.ts';
import { modelInscription, modelRecord } from '../../src/records/model-record.ts';
import { swap, TINY, tinyContent } from '../model/tiny-content.ts';

const TENT = 'halls/camp/exhibits/tent.mdx';

/** A bed at a tenth of its size. */
const { exhibition } = assemble(
  tinyContent({ [TENT]: swap('kind: text', 'kind: object\nmodel: maquette/field-bed\nscale: 0.1\nalt: A bed.') }),
);
const BED = { maquette: 'field-bed' };

test('the record of a model says what its file is, how large the real thing is, and what it is shown as', () => {
  expect(modelRecord(exhibition!, BED, { name: 'field-bed.glb', bytes: 4000, triangles: 120 })).toEqual({
    format: 'virtual-exhibition/model',
    version: 1,
    file: { name: 'field-bed.glb', bytes: 4000, triangles: 120 },
    units: { length: 'metre', axes: 'x to the right, y up, the front to +z' },
    size: { width: 2, height: 1.1, depth: 0.9 },
    licence: 'CC-BY-4.0',
    credit: 'The virtual exhibition, United for Peace, Together for a Better Future',
    shown: [
      {
        hall: 'camp',
        exhibit: 'tent',
        title: { en: 'Tent' },
        alt: { en: 'A bed.' },
        scale: 0.1,
        evidence: { is: 'documented', because: { en: 'The news says so.' } },
        sources: ['news'],
      },
    ],
    sources: [{ id: 'news', type: 'webpage', title: 'The news of the day' }],
  });
});

test('a curator’s model keeps the author that its file names', () => {
  const file = { name: 'tent.glb', bytes: 4000, triangles: 120 };
  expect(modelRecord(exhibition!, BED, file, 'Kim Min').credit).toBe('Kim Min');
});

test('the same stands in short in the file itself', () => {
  expect(modelInscription(exhibition!, BED)).toEqual({
    title: 'Tent',
    credit: 'The virtual exhibition, United for Peace, Together for a Better Future',
    licence: 'CC-BY-4.0',
    size: [2, 1.1, 0.9],
    evidence: 'documented',
    sources: ['news'],
  });
});

test('a model that is all our own names no source', () => {
  const ours = assemble(
    tinyContent({
      [TENT]: TINY[TENT].replace('documented', 'imagined')
        .replace('sources: [news]\n', '')
        .replace('kind: text', 'kind: object\nmodel: maquette/field-bed\nalt: A bed.'),
    }),
  ).exhibition!;
  const record = modelRecord(ours, BED, { name: 'field-bed.glb', bytes: 4000, triangles: 120 });
  expect([record.sources, record.shown.map(({ sources }) => sources)]).toEqual([[], [[]]]);
  expect(modelInscription(ours, BED)).toMatchObject({ evidence: 'imagined', sources: [] });
});
