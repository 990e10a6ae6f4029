import type { DrawingAs, Point } from '../drawing.ts';
import { say, type Language } from '../language.ts';
import { setLegend, type Legend } from './set-legend.ts';
import { roundLength } from './set-shapes.ts';
import { heightOf, setBlock, widthOf, type Block, type Paper } from './type.ts';
import { amountInWords, SHEET_WORDS } from './words.ts';

/** A map with a key below it. */
export interface MapSetting {
  as: 'map';
  height: number;
  legend: Legend;
  /** Field of the map, over the whole width. */
  field: { y: number; height: number };
  crop: Crop;
  /** Under the map, at the right; none on a map where lengths differ too much. */
  scaleBar: ScaleBar | undefined;
  note: Block;
  key: Entry[];
}

/** Of the key: what a number on the map stands for. */
interface Entry {
  point: Point;
  number: number;
  group: number;
  /** Middle of the mark. */
  x: number;
  y: number;
  blocks: Block[];
}

/** What is to be seen, in degrees. */
interface Crop {
  west: number;
  east: number;
  south: number;
  north: number;
  /** A crop of few degrees is drawn in more detail, and keeps angles; a larger one keeps areas. */
  isSmall: boolean;
}

interface ScaleBar {
  x: number;
  y: number;
  length: number;
  name: Block;
}

/** A crop shows at least so many degrees, so that a place can be recognized. */
const LEAST_DEGREES = 5;
const SMALL_CROP = 40;
/** From the outermost places to the edge of the map, as a share of its width. */
export const INSET = 0.05;

const EARTH_RADIUS = 6371;
/** Between the scales at the north and south of a map that can have one bar: so it is right to an eighth. */
const UNEVEN = 1.25;
const LONGEST_SCALE_BAR = 110;
/** What the bar with its name takes from the note beside it. */
const BESIDE_NOTE = 190;

const FIELD = { wide: 430, narrow: 280 } as const;
const COLUMNS = { wide: 3, narrow: 1 } as const;
const MARK = 34;
const BETWEEN = 28;

export function setMap(drawing: DrawingAs<'map'>, paper: Paper, language: Language): MapSetting {
  const legend = setLegend(drawing.groups, paper, language);
  const field = { y: legend.height, height: FIELD[paper.name] };
  const crop = cropTo(drawing.points);
  const scaleBar = setScaleBar(crop, field, paper, language);
  const note = setBlock(SHEET_WORDS[language].borders, {
    y: field.y + field.height + 8,
    size: paper.fine,
    tone: 'soft',
    width: paper.width - (scaleBar ? BESIDE_NOTE : 0),
  });
  const top = note.y + heightOf(note) + 20;
  const columns = COLUMNS[paper.name];
  const width = (paper.width - BETWEEN * (columns - 1)) / columns;
  const entries = drawing.points.map((point, index) => {
    const label = setBlock(say(point.label, language).words, { size: paper.body, tone: 'strong', width: width - MARK });
    const text = setBlock(point.text ? say(point.text, language).words : '', {
      size: paper.small,
      y: heightOf(label),
      width: width - MARK,
    });
    return { point, number: index + 1, group: point.group ?? 0, blocks: [label, text] };
  });
  const heights = entries.map(({ blocks }) => blocks.reduce((sum, block) => sum + heightOf(block), 0) + 12);
  const places = inColumns(heights, columns);
  const key = entries.map((entry, index) => {
    const { column, y } = places[index]!;
    const x = column * (width + BETWEEN);
    return {
      ...entry,
      x: x + 14,
      y: top + y + 11,
      blocks: entry.blocks.map((block) => ({ ...block, x: x + MARK, y: top + y + block.y })),
    };
  });
  const bottom = Math.max(...places.map(({ y }, index) => y + heights[index]!));
  return { as: 'map', height: top + bottom, legend, field, crop, scaleBar, note, key };
}

function cropTo(points: readonly Point[]): Crop {
  const [west, east] = rangeOf(points.map(({ longitude }) => longitude));
  const [south, north] = rangeOf(points.map(({ latitude }) => latitude));
  return { west, east, south, north, isSmall: Math.max(east - west, north - south) < SMALL_CROP };
}

function rangeOf(degrees: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...degrees), Math.max(...degrees)];
  const more = Math.max(0, LEAST_DEGREES - (most - least)) / 2;
  return [least - more, most + more];
}

/** A small crop is drawn as Mercator did, whose scale is known: it is that of the equator by the latitude's cosine. */
function setScaleBar(
  { west, east, south, north, isSmall }: Crop,
  field: MapSetting['field'],
  paper: Paper,
  language: Language,
): ScaleBar | undefined {
  const shrinks = [south, north].map((latitude) => Math.cos(inRadians(latitude)));
  if (!isSmall || Math.max(...shrinks) / Math.min(...shrinks) > UNEVEN) return undefined;
  const inset = 2 * INSET * paper.width;
  const pixelsPerRadian = Math.min(
    (paper.width - inset) / inRadians(east - west),
    (field.height - inset) / (northing(north) - northing(south)),
  );
  const pixelsPerKilometre = pixelsPerRadian / EARTH_RADIUS / Math.cos(inRadians((south + north) / 2));
  const kilometres = roundLength(LONGEST_SCALE_BAR / pixelsPerKilometre);
  const length = kilometres * pixelsPerKilometre;
  const y = field.y + field.height + 8;
  const words = setBlock(amountInWords(kilometres, 'km', language), { y, size: paper.fine, tone: 'soft' });
  const name = { ...words, x: paper.width - widthOf(words) };
  return { x: name.x - 10 - length, y: y + heightOf(words) / 2, length, name };
}

const inRadians = (degrees: number) => (degrees * Math.PI) / 180;

/** How far north a latitude lies on Mercator's map of a globe of radius 1. */
const northing = (latitude: number) => Math.asinh(Math.tan(inRadians(latitude)));

/** Fills columns one after the other, so that the longest is as short as it can be. */
function inColumns(heights: readonly number[], columns: number): { column: number; y: number }[] {
  for (let most = Math.max(...heights); ; most += 4) {
    let [column, y] = [0, 0];
    const places = heights.map((height) => {
      if (y + height > most) [column, y] = [column + 1, 0];
      y += height;
      return { column, y: y - height };
    });
    if (column < columns) return places;
  }
}
