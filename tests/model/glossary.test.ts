import { expect, test } from 'vitest';
import { assemble } from '../../src/model/assemble.ts';
import { swap, tinyContent, told } from './tiny-content.ts';

const GLOSSARY = `coe:
  term: COE
  stands-for: contingent-owned equipment
  means: What a country brings and lends.
  sources: [news]
mandate:
  term: mandate
  means: What a mission may do.
`;

test('a glossary tells each term in every language that has it', () => {
  const { exhibition, problems } = assemble(
    tinyContent({
      'glossary.yaml': GLOSSARY,
      'glossary.ko.yaml': 'coe: { term: COE, stands-for: 파병국 소유 장비, means: 나라가 가져와 빌려주는 것. }\n',
      'halls/camp/exhibits/tent.mdx': swap('It is green.', 'It is <Term id="coe">COE</Term>.'),
    }),
  );
  expect(problems).toEqual([]);
  expect(exhibition?.glossary).toMatchObject([
    {
      id: 'coe',
      words: {
        en: {
          term: 'COE',
          standsFor: 'contingent-owned equipment',
          means: 'What a country brings and lends.',
          also: [],
        },
        ko: { term: 'COE', standsFor: '파병국 소유 장비', means: '나라가 가져와 빌려주는 것.', also: [] },
      },
      sources: ['news'],
    },
    {
      id: 'mandate',
      words: { en: { term: 'mandate', standsFor: undefined, means: 'What a mission may do.', also: [] } },
      sources: [],
    },
  ]);
});

test('a text points to a term that is not there; a term to a source that is not', () => {
  expect(
    told({
      'glossary.yaml': GLOSSARY.replace('[news]', '[nwes]'),
      'glossary.ko.yaml': 'mandat: { term: 위임, means: 임무. }\n',
      'halls/camp/exhibits/tent.mdx': swap('It is green.', 'It is <Term id="coes">COE</Term>.'),
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary.ko.yaml:1:1: error: There is no term "mandat".
        Did you mean "mandate"?
    content/glossary.yaml:5:13: error: There is no source "nwes".
        Did you mean "news"? Sources stand in content/sources.yaml.
    content/halls/camp/exhibits/tent.mdx:10:7: error: There is no term "coes".
        Did you mean "coe"? Terms stand in content/glossary.yaml."
  `);
});

test('a glossary that cannot be read blames no text', () => {
  expect(
    told({
      'glossary.yaml': 'coe:\n  term: COE\n',
      'halls/camp/exhibits/tent.mdx': swap('It is green.', 'It is <Term id="other">other</Term>.'),
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary.yaml:2:3: error: "means" in "coe" is missing.
        Add "means:"; content/README.md says what to write there."
  `);
});

test('a translation without its original', () => {
  expect(told({ 'glossary.ko.yaml': 'coe: { term: COE, means: 장비. }\n' })).toMatchInlineSnapshot(`
    "content/glossary.ko.yaml:1:1: error: This translation has no original.
        Write content/glossary.yaml."
  `);
});
