import { expect, test } from 'vitest';
import { linkTo, placesCiting, placesUsing, type Place } from '../../src/components/mentions.ts';
import { assemble } from '../../src/model/assemble.ts';
import { swap, tinyContent, type Changes } from '../model/tiny-content.ts';

const TOUR = '---\ntitle: Round\nsummary: All.\nminutes: 5\nstops:\n';
const STOP = 'exhibit: tent\n    says: A tent.\n---\n';

/** The tiny show, in which every kind of text cites the news and links the tent. */
const NAMING: Changes = {
  'exhibition.mdx': swap(
    'Welcome.',
    'Welcome to the <Term id="tent" />.<Cite id="news" /> Or <Term id="tent">two</Term>.',
  ),
  'about.mdx': swap('By hand.', 'A <Term id="tent" />.<Cite id="news" />'),
  'halls/camp/hall.mdx': swap('Come in.', 'Into the <Term id="tent" />.<Cite id="news" />'),
  'halls/camp/exhibits/tent.mdx': swap('It is green.', 'The <Term id="tent" /> is green.'),
  'halls/camp/tours/short.mdx': `${TOUR}  - ${STOP}A <Term id="tent" />.<Cite id="news" />\n`,
  'tours/long.mdx': `${TOUR}  - hall: camp\n    ${STOP}A <Term id="tent" />.<Cite id="news" />\n`,
  'glossary.yaml':
    'tent:\n  term: tent\n  means: Cloth to live under.\n  sources: [news]\nstove:\n  term: stove\n  means: Not used.\n',
  'glossary.ko.yaml': 'tent:\n  term: 천막\n  means: 들어가 사는 천.\n',
};

function exhibitionOf(changes: Changes) {
  const { exhibition, problems } = assemble(tinyContent(changes));
  if (!exhibition) throw new Error(problems.map(({ what }) => what).join('\n'));
  return exhibition;
}
const addresses = (places: readonly Place[] | undefined) => places?.map((place) => linkTo(place, 'en').href);

const TEXTS = ['/', '/tours/long/', '/halls/camp/', '/halls/camp/tent/', '/halls/camp/#tour-short', '/about/'];

test('a source is cited by every kind of text and by the glossary, each once, in the order of the visit', () => {
  const citing = placesCiting(exhibitionOf(NAMING)).get('news');
  expect(addresses(citing)).toEqual([...TEXTS, '/glossary/#tent']);
  expect(citing?.at(-1)?.title).toEqual({ en: 'Glossary: tent', ko: '용어 풀이: 천막' });
});

test('a term is used by every kind of text; one that no text links is used nowhere', () => {
  const using = placesUsing(exhibitionOf(NAMING));
  expect(addresses(using.get('tent'))).toEqual(TEXTS);
  expect(using.get('stove')).toBeUndefined();
});

test('a source that nothing cites is left out', () => {
  const exhibition = exhibitionOf({
    'sources.yaml': (text) => `${text}radio:\n  type: broadcast\n  title: On the air\n`,
  });
  expect([...placesCiting(exhibition).keys()]).toEqual(['news']);
});
