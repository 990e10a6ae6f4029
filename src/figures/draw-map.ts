import { dot, geo, text, type Markish } from '@observablehq/plot';
import type { MultiPoint } from 'geojson';
import type { Point } from '../model/drawing.ts';
import type { MapSetting } from '../model/sheet/set-map.ts';
import { landOf } from './land.ts';
import { groupMarks, leaders, legendMarks, wordsOf, type GroupMark } from './marks.ts';
import { DEEP, INK, LINE, PALE, PAPER } from './paint.ts';
import { panel, type Field } from './panel.ts';
import { spreadDiscs, type Spot } from './spread.ts';
import { thinPath } from './thin-path.ts';

/** Radius of a numbered disc. */
const DISC = 11.5;
/** From the outermost places to the edge of the map, as a share of its width. */
const INSET = 0.05;
/** A crop shows at least so many degrees, so that a place can be recognized. */
const LEAST_DEGREES = 5;
/** A crop of fewer degrees is drawn in more detail, and keeps angles; a larger one keeps areas. */
const SMALL_CROP = 40;

/** The land around the points, and on it their numbers; the key below says what they are. */
export function drawMap({ legend, field, note, key }: MapSetting, paper: Field, id: string): string {
  const map = { width: paper.width, height: field.height };
  const { drawn, places } = drawLand(
    key.map(({ point }) => point),
    map,
  );
  const spots = spreadDiscs(places, DISC, map);
  const moved = places.flatMap(({ x, y }, index) => {
    const { x: x2, y: y2 } = spots[index]!;
    return x2 === x && y2 === y ? [] : [{ x1: x, y1: y, x2, y2 }];
  });
  const discs = spots.map((spot, index) => ({ ...spot, group: key[index]!.group, number: index + 1 }));
  const onMap = panel(map, {
    marks: [
      leaders(moved, 'linear'),
      dot(moved, { x: 'x1', y: 'y1', r: 2.2, fill: DEEP }),
      ...numberedDiscs(discs, id),
    ],
  });
  return [
    `<g transform="translate(0,${field.y})">${drawn}${onMap}</g>`,
    panel(paper, {
      marks: [
        ...legendMarks(legend, id),
        ...numberedDiscs(key, id),
        ...wordsOf([note, ...key.flatMap(({ blocks }) => blocks)]),
      ],
    }),
  ].join('');
}

/** The map itself, and where on it the points lie, in pixels. */
function drawLand(points: readonly Point[], field: Field): { drawn: string; places: Spot[] } {
  const crop = cropTo(points);
  const { land, borders } = landOf(crop.degrees < SMALL_CROP ? '50m' : '110m');
  const places: Spot[] = [];
  const drawn = panel(field, {
    projection: {
      type: crop.degrees < SMALL_CROP ? 'mercator' : 'equal-earth',
      rotate: [-crop.middle, 0],
      domain: crop.within,
      inset: field.width * INSET,
    },
    marks: [
      geo(land, { fill: PALE, stroke: LINE, strokeWidth: 0.8 }),
      geo(borders, { stroke: PAPER, strokeWidth: 1 }),
      dot(points, {
        x: 'longitude',
        y: 'latitude',
        // Not drawn: only the projection is wanted.
        render: (index, _, { x, y }) => {
          places.push(...Array.from(index, (point) => ({ x: x?.[point] as number, y: y?.[point] as number })));
          return null;
        },
      }),
    ],
  });
  return { drawn: drawn.replace(/(?<= d=")M[^"]+/g, thinPath), places };
}

/** What is to be seen, in degrees. */
function cropTo(points: readonly Point[]): { within: MultiPoint; middle: number; degrees: number } {
  const [west, east] = rangeOf(points.map(({ longitude }) => longitude));
  const [south, north] = rangeOf(points.map(({ latitude }) => latitude));
  const corners = [west, east].flatMap((longitude) => [south, north].map((latitude) => [longitude, latitude]));
  return {
    // The points as well: a round projection bulges between its corners.
    within: { type: 'MultiPoint', coordinates: [...corners, ...points.map((one) => [one.longitude, one.latitude])] },
    middle: (west + east) / 2,
    degrees: Math.max(east - west, north - south),
  };
}

function rangeOf(degrees: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...degrees), Math.max(...degrees)];
  const more = Math.max(0, LEAST_DEGREES - (most - least)) / 2;
  return [least - more, most + more];
}

type Numbered = GroupMark & { number: number };

function numberedDiscs(discs: readonly Numbered[], id: string): Markish[] {
  const number = { x: 'x', y: 'y', text: 'number', fontSize: 13, fontWeight: 650 } as const;
  return [
    groupMarks(discs, id, DISC),
    text(
      discs.filter(({ group }) => group === 0),
      { ...number, fill: PAPER },
    ),
    // On a pattern, a number needs some white around it.
    text(
      discs.filter(({ group }) => group > 0),
      { ...number, fill: INK, stroke: PAPER, strokeWidth: 4 },
    ),
  ];
}
