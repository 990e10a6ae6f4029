import type { BufferGeometry } from 'three';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { roundPlan } from '../../src/floorplan/round-plan.ts';
import type { Exhibit, Hall, Tour } from '../../src/model/exhibition.ts';
import { walkData, type WalkData } from '../../src/scene/walk-data.ts';
import { area, hall, panel, thing } from '../floorplan/some-halls.ts';

/** Walks for tests of the scene. */

const hanging = (id: string) => ({ ...panel(id, 1.6, 1.2), sources: [] });

const picture: Exhibit = {
  ...hanging('view'),
  kind: 'picture',
  image: 'view.jpg',
  alt: { en: 'A view.' },
  credit: { en: 'Us.' },
};

const chart: Exhibit = {
  ...hanging('chart'),
  kind: 'figure',
  caption: { en: 'Years and missions.' },
  alt: { en: 'They rise.' },
  date: '1948/2021',
  from: [],
  data: { en: 'chart.csv' },
  table: {
    en: {
      columns: ['Year', 'Missions'],
      rows: [
        ['1948', '1'],
        ['2021', '12'],
      ],
    },
  },
};

const station: Exhibit = {
  ...(thing('gate', 1.2, 2, 0.8) as Extract<Exhibit, { kind: 'object' }>),
  kind: 'station',
  task: 3,
  title: { en: 'A gate', ko: '출입문' },
};

/** One exhibit of every kind in two areas: a mast on the floor, a medal on a plinth, a picture, a chart, words on the wall, a numbered station. */
export const EVERY_KIND: Hall = hall(
  area('outside', thing('mast', 0.8, 3, 0.8), thing('medal', 0.06, 0.07, 0.03), picture),
  area('inside', chart, panel('words'), { ...station, aliases: ['old-gate'] }),
);

const tour = (id: string, stops: readonly [hall: string, exhibit: string][]): Tour => ({
  id,
  title: { en: id },
  summary: { en: 'A walk.' },
  minutes: 1,
  stops: stops.map(([hall, exhibit]) => ({ hall, exhibit, says: { en: 'Look.' } })),
  prose: { en: `tours/${id}.mdx` },
  cites: [],
  terms: [],
  aliases: [],
});

/** With a tour of its own. */
export const TOURED: Hall = {
  ...EVERY_KIND,
  tours: [
    tour('short', [
      ['test', 'medal'],
      ['test', 'gate'],
    ]),
  ],
};

/** Comes from another hall, stops once and goes on. */
export const THROUGH: Tour = {
  ...tour('through', [
    ['before', 'tent'],
    ['test', 'mast'],
    ['after', 'car'],
  ]),
  aliases: ['across'],
};

export const walkOf = (some: Hall, tours = some.tours): WalkData =>
  walkData(some, tours, roundPlan(planHall(some)), 'en', {
    model: ({ model: { from } }) => ('maquette' in from ? `/maquettes/${from.maquette}.glb` : from.file),
    picture: (image) => `/${image}`,
    sheet: ({ id }) => `/figures/${id}.svg`,
    light: '/halls/test/light.webp',
    stop: ({ id, stops }, number) => ({
      href: `/${stops[number - 1]!.hall}/walk/#tour=${id}/${number}`,
      title: { en: `The hall ${stops[number - 1]!.hall}` },
    }),
    doors: {
      entrance: { href: '/before/walk/', title: { en: 'Before', ko: '앞' } },
      exit: { href: '/after/walk/', title: { en: 'After' } },
    },
  });

export type Corner = [x: number, y: number, z: number];

export interface Triangle {
  corners: [Corner, Corner, Corner];
  middle: Corner;
  /** Where its front looks; as long as twice its area. */
  normal: Corner;
}

/** The triangles of a geometry that has no index. */
export function trianglesOf(geometry: BufferGeometry): Triangle[] {
  const position = geometry.getAttribute('position');
  return Array.from({ length: position.count / 3 }, (_, triangle) => {
    const corner = (index: number): Corner => [position.getX(index), position.getY(index), position.getZ(index)];
    const corners: Triangle['corners'] = [corner(3 * triangle), corner(3 * triangle + 1), corner(3 * triangle + 2)];
    const [a, b, c] = corners;
    const [u, v] = [minus(b, a), minus(c, a)];
    return {
      corners,
      middle: [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3, (a[2] + b[2] + c[2]) / 3],
      normal: [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]],
    };
  });
}

export const minus = (a: Corner, b: Corner): Corner => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const dot = (a: Corner, b: Corner) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const numbersOf = (geometry: BufferGeometry, attribute: string): number[] =>
  Array.from(geometry.getAttribute(attribute).array);
