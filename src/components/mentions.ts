import { exhibitsOf, type Exhibition, type Hall, type Tour } from '../model/exhibition.ts';
import { say, type Language, type Translated } from '../model/language.ts';
import type { Page } from '../visit/paths.ts';
import { href } from './href.ts';
import { PHRASES } from './phrases.ts';

/** A text of the exhibition, as one can link to it. */
export interface Place {
  page: Page;
  /** With its #, where the text has no page of its own. */
  hash?: string;
  title: Translated;
}

export const linkTo = ({ page, hash, title }: Place, language: Language) => ({
  href: href(page, language, hash),
  ...say(title, language),
});

interface Text extends Place {
  sources: readonly string[];
  terms: readonly string[];
}

/** Which texts cite which source, in the order of the visit. A source that nothing cites is left out. */
export const placesCiting = (exhibition: Exhibition) => placesNaming(exhibition, ({ sources }) => sources);

/** Which texts link which term of the glossary, in the order of the visit. */
export const placesUsing = (exhibition: Exhibition) => placesNaming(exhibition, ({ terms }) => terms);

function placesNaming(exhibition: Exhibition, named: (text: Text) => readonly string[]): Map<string, Place[]> {
  const naming = new Map<string, Place[]>();
  for (const text of textsOf(exhibition)) {
    const { page, hash, title } = text;
    for (const id of new Set(named(text)))
      naming.set(id, [...(naming.get(id) ?? []), { page, title, ...(hash !== undefined && { hash }) }]);
  }
  return naming;
}

const textsOf = (exhibition: Exhibition): Text[] => [
  { page: { page: 'foyer' }, title: exhibition.title, sources: exhibition.cites, terms: exhibition.terms },
  ...exhibition.tours.map((tour) => textOfTour(tour, { page: { page: 'tour', tour: tour.id } })),
  ...exhibition.halls.flatMap(textsOfHall),
  {
    page: { page: 'about' },
    title: exhibition.about.title,
    sources: exhibition.about.cites,
    terms: exhibition.about.terms,
  },
  ...exhibition.glossary.map(({ id, words: { en, ko }, sources }) => ({
    page: { page: 'glossary' } as const,
    hash: `#${id}`,
    title: {
      en: PHRASES.en.entryOf(en.term),
      ...(ko && { ko: PHRASES.ko.entryOf(ko.term) }),
    },
    sources,
    terms: [],
  })),
];

const textsOfHall = (hall: Hall): Text[] => [
  { page: { page: 'hall', hall: hall.id }, title: hall.title, sources: hall.cites, terms: hall.terms },
  ...exhibitsOf(hall).map(({ id, title, sources, terms }) => ({
    page: { page: 'exhibit', hall: hall.id, exhibit: id } as const,
    title,
    sources,
    terms,
  })),
  ...hall.tours.map((tour) =>
    textOfTour(tour, { page: { page: 'hall', hall: hall.id }, hash: `#${tourAnchor(tour)}` }),
  ),
];

const textOfTour = ({ title, cites, terms }: Tour, place: Omit<Place, 'title'>): Text => ({
  ...place,
  title,
  sources: cites,
  terms,
});

/** Where a hall's own tour stands on the hall's page. */
export const tourAnchor = ({ id }: Tour) => `tour-${id}`;
