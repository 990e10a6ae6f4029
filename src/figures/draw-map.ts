import { dot, geo, text, type Markish } from '@observablehq/plot';
import type { MultiPoint } from 'geojson';
import type { Point } from '../model/drawing.ts';
import { INSET, type MapSetting } from '../model/sheet/set-map.ts';
import { landOf } from './land.ts';
import { groupMarks, isSolid, leaders, legendMarks, strokes, wordsOf, type GroupMark } from './marks.ts';
import { DEEP, INK, LINE, PALE, PAPER } from './paint.ts';
import { panel, type Field } from './panel.ts';
import { spreadDiscs, type Spot } from './spread.ts';
import { thinPath } from './thin-path.ts';

/** Radius of a numbered disc. */
const DISC = 11.5;

/** The land around the points, and on it their numbers; the key below says what they are. */
export function drawMap({ legend, field, crop, scaleBar, note, key }: MapSetting, paper: Field): string {
  const map = { width: paper.width, height: field.height };
  const { drawn, places } = drawLand(
    key.map(({ point }) => point),
    crop,
    map,
  );
  const spots = spreadDiscs(places, DISC, map);
  const moved = places.flatMap(({ x, y }, index) => {
    const { x: x2, y: y2 } = spots[index]!;
    return x2 === x && y2 === y ? [] : [{ x1: x, y1: y, x2, y2 }];
  });
  const discs = spots.map((spot, index) => ({ ...spot, group: key[index]!.group, number: index + 1 }));
  const onMap = panel(map, {
    marks: [leaders(moved, 'linear'), dot(moved, { x: 'x1', y: 'y1', r: 2.2, fill: DEEP }), ...numberedDiscs(discs)],
  });
  return [
    `<g transform="translate(0,${field.y})">${drawn}${onMap}</g>`,
    panel(paper, {
      marks: [
        ...legendMarks(legend),
        ...numberedDiscs(key),
        strokes(scaleBar ? scaleBarOf(scaleBar) : [], { stroke: INK }),
        ...wordsOf([note, ...(scaleBar ? [scaleBar.name] : []), ...key.flatMap(({ blocks }) => blocks)]),
      ],
    }),
  ].join('');
}

/** The map itself, and where on it the points lie, in pixels. */
function drawLand(
  points: readonly Point[],
  { west, east, south, north, isSmall }: MapSetting['crop'],
  field: Field,
): { drawn: string; places: Spot[] } {
  const { land, borders } = landOf(isSmall ? '50m' : '110m');
  const corners = [west, east].flatMap((longitude) => [south, north].map((latitude) => [longitude, latitude]));
  // The points as well: a round projection bulges between its corners.
  const within: MultiPoint = {
    type: 'MultiPoint',
    coordinates: [...corners, ...points.map(({ longitude, latitude }) => [longitude, latitude])],
  };
  const places: Spot[] = [];
  const drawn = panel(field, {
    projection: {
      type: isSmall ? 'mercator' : 'equal-earth',
      rotate: [-(west + east) / 2, 0],
      domain: within,
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

const scaleBarOf = ({ x, y, length }: NonNullable<MapSetting['scaleBar']>) => {
  const end = (at: number) => ({ x1: at, x2: at, y1: y - 4, y2: y + 4 });
  return [{ x1: x, x2: x + length, y1: y, y2: y }, end(x), end(x + length)];
};

type Numbered = GroupMark & { number: number };

function numberedDiscs(discs: readonly Numbered[]): Markish[] {
  const number = { x: 'x', y: 'y', text: 'number', fontSize: 13, fontWeight: 600 } as const;
  return [
    ...groupMarks(discs, DISC),
    text(
      discs.filter(({ group }) => isSolid(group)),
      { ...number, fill: PAPER },
    ),
    text(
      discs.filter(({ group }) => !isSolid(group)),
      { ...number, fill: INK },
    ),
  ];
}
