import { exhibitsOf, type Exhibition } from '../../src/model/exhibition.ts';
import { ORIGINAL } from '../../src/model/language.ts';
import { pathOf, type Page } from '../../src/visit/paths.ts';

/** A page to look at, by what it is called in the tables. */
export interface Sight {
  name: string;
  path: string;
  isWalk: boolean;
}

export interface Walk extends Sight {
  /** In the order of the visit. */
  exhibits: string[];
}

/** A phone held upright, and a desktop. CSS pixels. */
export const VIEWPORTS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;

export type Viewport = (typeof VIEWPORTS)[number];

const at = (page: Page) => pathOf(page, ORIGINAL);

/** One page of each kind, of the hall with the most exhibits where it is of a hall; and every walk. */
export function pagesToLoad(exhibition: Exhibition): Sight[] {
  const [largest] = exhibition.halls.toSorted((a, b) => exhibitsOf(b).length - exhibitsOf(a).length);
  if (!largest) return [];
  const hall = largest.id;
  const exhibit = exhibitsOf(largest)[0]!.id;
  const reading: Page[] = [
    { page: 'foyer' },
    { page: 'hall', hall },
    { page: 'exhibit', hall, exhibit },
    { page: 'about' },
    { page: 'sources' },
    { page: 'accessibility' },
  ];
  return [
    ...reading.map((page) => ({
      name: [page.page, 'hall' in page && page.hall].filter(Boolean).join(' '),
      path: at(page),
      isWalk: false,
    })),
    ...walksOf(exhibition),
  ];
}

export const walksOf = ({ halls }: Exhibition): Walk[] =>
  halls.map((hall) => ({
    name: `walk ${hall.id}`,
    path: at({ page: 'walk', hall: hall.id }),
    isWalk: true,
    exhibits: exhibitsOf(hall).map(({ id }) => id),
  }));
