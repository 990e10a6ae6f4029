import fc from 'fast-check';
import type { Area, Exhibit, Hall, Size } from '../../src/model/exhibition.ts';

/** Halls for tests of the floor plan: only what planning reads is filled with sense. */

/** How often a property is tried; `THOROUGH=10 npx vitest run …` tries ten times as often. */
export const tries = (count: number) => ({ numRuns: count * Number(process.env['THOROUGH'] ?? 1) });

/** Properties of whole halls take their time on a busy machine. */
export const PATIENT = { timeout: 120_000 * Number(process.env['THOROUGH'] ?? 1) };

const words = (en: string) => ({ en });
const common = (id: string, size: Size) => ({
  id,
  title: words(id),
  label: words(id),
  evidence: { is: 'imagined' as const, because: words('A test.') },
  sources: [],
  terms: [],
  size,
  prose: words(`${id}.mdx`),
  aliases: [],
});

/** Something that hangs on a wall. */
export const panel = (id: string, width = 1, height = 1.4): Exhibit => ({
  ...common(id, { width, height, depth: 0.04 }),
  kind: 'text',
});

/** Something that stands in the room. */
export const thing = (id: string, width: number, height = width, depth = width, scale = 1): Exhibit => ({
  ...common(id, { width, height, depth }),
  kind: 'object',
  model: { from: { maquette: 'medal' }, scale },
  alt: words(id),
});

export const area = (id: string, ...exhibits: Exhibit[]): Area => ({
  id,
  title: words(id),
  summary: words(id),
  exhibits,
});

export const hall = (...areas: Area[]): Hall => ({
  id: 'test',
  order: 1,
  title: words('Test'),
  summary: words('A test.'),
  evidence: { is: 'imagined', because: words('A test.') },
  areas,
  building: { daylight: 'ribbon', thread: false },
  tours: [],
  prose: words('hall.mdx'),
  cites: [],
  terms: [],
  aliases: [],
});

/** Lengths in metres, to the centimetre. */
const between = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((centimetres) => centimetres / 100);
type Nameless = (id: string) => Exhibit;

/** All kinds of exhibits, from a medal to a mast and a hangar's worth of aircraft. */
const exhibits = {
  panel: fc.tuple(between(0.2, 6), between(0.2, 4)).map(
    ([width, height]): Nameless =>
      (id) =>
        panel(id, width, height),
  ),
  small: fc.tuple(between(0.02, 1.2), between(0.02, 1.2), between(0.02, 1.2)).map(
    ([w, h, d]): Nameless =>
      (id) =>
        thing(id, w, h, d),
  ),
  large: fc.tuple(between(0.02, 12), between(0.02, 6), between(0.02, 12)).map(
    ([w, h, d]): Nameless =>
      (id) =>
        thing(id, w, h, d),
  ),
  tall: fc.tuple(between(0.02, 2), between(2, 6), between(0.02, 2)).map(
    ([w, h, d]): Nameless =>
      (id) =>
        thing(id, w, h, d),
  ),
  model: fc.tuple(between(0.02, 4), between(0.02, 2), between(0.02, 4)).map(
    ([w, h, d]): Nameless =>
      (id) =>
        thing(id, w, h, d, 0.1),
  ),
  medal: fc.constant<Nameless>((id) => thing(id, 0.055, 0.07, 0.035)),
  largest: fc.constant<Nameless>((id) => thing(id, 12, 6, 12)),
};

export const anyExhibit = fc.oneof(...Object.values(exhibits));

/** Exhibits of one area: of every kind, or all of one. */
const anyExhibits = (maxLength: number) =>
  fc.oneof(
    fc.array(anyExhibit, { maxLength }),
    ...Object.values(exhibits).map((kind) => fc.array(kind, { maxLength })),
  );

const numbered = (areas: readonly Nameless[][]): Hall => {
  let count = 0;
  return hall(
    ...areas.map((makers, index) =>
      area(`area-${index + 1}`, ...makers.slice(0, Math.max(0, 60 - count)).map((make) => make(`exhibit-${++count}`))),
    ),
  );
};

/** 1 to 12 areas with 1 to 60 exhibits in all; some areas may stay empty. */
export const anyHall = fc
  .oneof(
    { weight: 4, arbitrary: fc.array(anyExhibits(12), { minLength: 1, maxLength: 12, size: 'max' }) },
    { weight: 2, arbitrary: fc.array(anyExhibits(4), { minLength: 1, maxLength: 4 }) },
    { weight: 1, arbitrary: anyExhibits(60).map((makers) => [makers]) },
  )
  .filter((areas) => areas.some((makers) => makers.length > 0))
  .map(numbered);

/** Halls small enough to be searched through square by square. */
export const smallHall = fc
  .array(anyExhibits(4), { minLength: 1, maxLength: 2 })
  .filter((areas) => areas.some((makers) => makers.length > 0))
  .map(numbered);

/** One room, too long to be seen from end to end. */
export const longRoom = fc.array(anyExhibit, { minLength: 14, maxLength: 18 }).map((makers) => numbered([makers]));
