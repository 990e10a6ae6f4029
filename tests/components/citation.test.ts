import { describe, expect, test } from 'vitest';
import { citationOf, filedUnder } from '../../src/components/citation.ts';
import type { Source } from '../../src/model/exhibition.ts';
import type { Language } from '../../src/model/language.ts';

/** A citation as it is read, with *italics* as in Markdown and the link on the title as [title]. */
const cite = (source: Omit<Source, 'id'>, language: Language = 'en') =>
  citationOf({ id: 'it', ...source }, language)
    .map(({ text, isItalic, isTitle }) => (isTitle ? `[${text}]` : text).replace(/.+/, isItalic ? '*$&*' : '$&'))
    .join('');

const news: Omit<Source, 'id'> = {
  type: 'article-newspaper',
  title: 'ROK, DPRK sign "Panmunjom Declaration"',
  'container-title': 'The Korea Herald',
  issued: '2018-04-27',
  URL: 'https://example.org/a',
};
const koreanNews: Omit<Source, 'id'> = {
  type: 'article-newspaper',
  title: '아주 긴 하루',
  'container-title': '국방일보',
  issued: '2021-12-04',
  URL: 'https://example.org/b',
  language: 'ko',
};

// Where they say the same, the English lines are what the Chicago style of citationstyles.org gives, capitals apart.
describe('in English, in the style of Chicago', () => {
  test.each<[what: string, source: Omit<Source, 'id'>, line: string]>([
    [
      'an article without an author opens with its newspaper',
      news,
      '*The Korea Herald*. “[ROK, DPRK sign ‘Panmunjom Declaration.’]” April 27, 2018. https://example.org/a.',
    ],
    [
      'an article with authors opens with them, the first as filed',
      { ...news, author: [{ family: 'Kim', given: 'Min' }, { family: 'Lee', given: 'Ann' }, { literal: 'Yonhap' }] },
      'Kim, Min, Ann Lee, and Yonhap. “[ROK, DPRK sign ‘Panmunjom Declaration.’]” *The Korea Herald*, April 27, 2018. https://example.org/a.',
    ],
    [
      'an article without a day says so',
      { type: 'article-newspaper', title: "Int'l peace zone", 'container-title': 'Milipost' },
      '*Milipost*. “[Int’l peace zone.]” n.d.',
    ],
    [
      'a page of a website opens with the site, which is a name and no title',
      {
        type: 'webpage',
        title: 'What is the origin of the blue helmets?',
        'container-title': "People's Library",
        issued: '2024-01',
        URL: 'https://example.org/faq',
      },
      'People’s Library. “[What is the origin of the blue helmets?]” January 2024. https://example.org/faq.',
    ],
    [
      'an entry of an encyclopedia, undated',
      {
        type: 'entry-encyclopedia',
        title: 'Hesco bastion',
        'container-title': 'Wikipedia',
        URL: 'https://example.org/h',
      },
      'Wikipedia. “[Hesco bastion.]” https://example.org/h.',
    ],
    [
      'a blog is called one, unless its name does',
      {
        type: 'post-weblog',
        title: 'Dit is de ruigste Kia',
        'container-title': 'Autoblog.nl',
        issued: '2018-09',
        language: 'nl',
      },
      '“[Dit is de ruigste Kia.]” *Autoblog.nl*, September 2018.',
    ],
    [
      'a report opens with the office that made it, and stands on its own',
      {
        type: 'report',
        title: '2018 Defense White Paper',
        'container-title': 'Ministry of National Defense',
        issued: '2018',
      },
      'Ministry of National Defense. *[2018 Defense White Paper]*. 2018.',
    ],
    [
      'a speech',
      {
        type: 'speech',
        title: 'To the General Assembly',
        author: [{ family: 'Moon', given: 'Jae-in' }],
        'container-title': 'United Nations, New York',
        issued: '2021-09-21',
      },
      'Moon, Jae-in. “[To the General Assembly.]” Speech, United Nations, New York, September 21, 2021.',
    ],
    [
      'a treaty',
      { type: 'treaty', title: 'Armistice Agreement', issued: '1953-07-27' },
      '[Armistice Agreement], July 27, 1953.',
    ],
    [
      'a description of our own has no quotes, and begins with a capital',
      {
        type: 'webpage',
        title: '[programme of the ministerial]',
        'container-title': 'Asia Economy',
        issued: '2021-12-07',
      },
      'Asia Economy. [[Programme of the ministerial]]. December 7, 2021.',
    ],
    [
      'a Korean article, its author called as in Korea',
      { ...koreanNews, author: [{ family: '김', given: '민' }] },
      '김민. “[아주 긴 하루.]” *국방일보*, December 4, 2021. https://example.org/b.',
    ],
  ])('%s', (_, source, line) => {
    expect(cite(source)).toBe(line);
  });
});

describe('in Korean, in the order and with the brackets of Korean bibliographies', () => {
  test.each<[what: string, source: Omit<Source, 'id'>, line: string]>([
    ['a Korean article', koreanNews, '「[아주 긴 하루]」, 『국방일보』, 2021년 12월 4일, https://example.org/b.'],
    [
      'its authors stand before it',
      {
        ...koreanNews,
        author: [
          { family: '김', given: '민' },
          { family: '이', given: '안' },
        ],
      },
      '김민·이안, 「[아주 긴 하루]」, 『국방일보』, 2021년 12월 4일, https://example.org/b.',
    ],
    [
      'an English article keeps quotes and italics',
      news,
      '“[ROK, DPRK sign ‘Panmunjom Declaration’]”, *The Korea Herald*, 2018년 4월 27일, https://example.org/a.',
    ],
    [
      'a page of a Korean website',
      { ...koreanNews, type: 'webpage', 'container-title': '국방부' },
      '「[아주 긴 하루]」, 국방부, 2021년 12월 4일, https://example.org/b.',
    ],
    [
      'a Korean report',
      { type: 'report', title: '2018 국방백서', publisher: '국방부', issued: '2018' },
      '『[2018 국방백서]』, 국방부, 2018년.',
    ],
    [
      'a description of our own',
      { type: 'webpage', title: '[programme]', 'container-title': 'Asia Economy' },
      '[[Programme]], Asia Economy.',
    ],
  ])('%s', (_, source, line) => {
    expect(cite(source, 'ko')).toBe(line);
  });
});

test('each part bears its language, where that is not the reader’s', () => {
  const languages = (language: Language) =>
    citationOf({ id: 'it', ...koreanNews, 'container-title': 'Kookbang Ilbo' }, language).flatMap(({ text, lang }) =>
      lang === undefined ? [] : [[text, lang]],
    );
  expect(languages('en')).toEqual([['아주 긴 하루.', 'ko']]);
  expect(languages('ko')).toEqual([['Kookbang Ilbo', 'en']]);
});

test('a source is filed under what its line begins with, without sign and article', () => {
  expect(filedUnder({ id: 'it', ...news }, 'en')).toMatch(/^Korea Herald\./);
  expect(filedUnder({ id: 'it', ...news }, 'ko')).toMatch(/^ROK, DPRK/);
  expect(filedUnder({ id: 'it', type: 'post-weblog', title: '"A" is for armistice' }, 'en')).toMatch(/^A’ is/);
});
