import type { DrawingAs, Shape } from '../drawing.ts';
import { say, type Language } from '../language.ts';
import { heightOf, moveBlock, setBlock, widthOf, type Block, type Paper } from './type.ts';
import { amountInWords, numberInWords, SHEET_WORDS } from './words.ts';

/** Outlines at one scale, on shelves. */
export interface ShapesSetting {
  as: 'shapes';
  height: number;
  headings: Block[];
  /** Where the shapes of a shelf stand. */
  grounds: number[];
  outlines: Outline[];
  scaleBar: { y: number; length: number; name: Block };
}

interface Outline {
  /** Left edge; it stands on `ground`. */
  x: number;
  ground: number;
  width: number;
  height: number;
  person: boolean;
  /** Too small to be found without a ring around it. */
  tiny: boolean;
  blocks: Block[];
}

/** The scale shrinks until the shapes of all shelves together are at most so high, not counting words. */
const MOST = { wide: 350, narrow: 400 } as const;
/** Words may stand wider than their shape, up to this. */
const WORDS = { wide: 170, narrow: 104 } as const;
const BETWEEN = { x: 32, y: 28, groups: 56 };
const PERSON = { width: 0.55, height: 1.8 };
/** Radius of the ring around a shape that is smaller than this both ways. */
export const RING = 7;
const LONGEST_SCALE_BAR = 170;

type ShapesDrawing = DrawingAs<'shapes'>;

export function setShapes(drawing: ShapesDrawing, paper: Paper, language: Language): ShapesSetting {
  const widest = Math.max(...drawing.shapes.map(({ width }) => width));
  const cellsAt = (scale: number) => setCells(drawing, scale, paper, language);
  let scale = paper.width / (widest || 1);
  while (heightOfShapes(onShelves(cellsAt(scale), paper.width)) > MOST[paper.name]) scale *= 0.94;
  return setShelves(onShelves(cellsAt(scale), paper.width), setScaleBar(scale, drawing.unit, paper, language));
}

/** How much of the shelves grows with the scale. */
const heightOfShapes = (shelves: readonly Cell[][]) =>
  shelves.reduce((sum, shelf) => sum + Math.max(...shelf.map(({ height }) => height)), 0);

function setShelves(shelves: readonly Cell[][], scaleBar: ShapesSetting['scaleBar']): ShapesSetting {
  const headings: Block[] = [];
  const grounds: number[] = [];
  const outlines: Outline[] = [];
  let y = 0;
  for (const shelf of shelves) {
    const named = shelf.flatMap(({ x, heading }) => (heading ? [moveBlock(heading, x, y)] : []));
    headings.push(...named);
    const top = Math.max(y, ...named.map((heading) => heading.y + heightOf(heading) + 14));
    const ground = top + Math.max(...shelf.map(({ height }) => height));
    const placed = shelf.map(({ x, width, height, person, tiny, blocks }) => ({
      ...{ x: tiny ? x + RING : x, ground, width, height, person, tiny },
      blocks: blocks.map((block) => moveBlock(block, x, ground + 8)),
    }));
    grounds.push(ground);
    outlines.push(...placed);
    y = Math.max(...placed.flatMap(({ blocks }) => blocks.map((block) => block.y + heightOf(block)))) + BETWEEN.y;
  }
  const name = moveBlock(scaleBar.name, 0, y);
  return {
    ...{ as: 'shapes', headings, grounds, outlines },
    scaleBar: { ...scaleBar, y: y + heightOf(name) / 2, name },
    height: y + heightOf(name) + 6,
  };
}

/** A shape with its words before it has a place; the first of a group carries the group's name. */
type Cell = Omit<Outline, 'ground'> & { room: number; heading: Block | undefined; groupRoom: number };

/** `scale`: pixels that stand for one metre or kilometre. */
function setCells(drawing: ShapesDrawing, scale: number, paper: Paper, language: Language): Cell[] {
  const inGroups = drawing.groups.length > 0 ? drawing.groups : [undefined];
  return inGroups.flatMap((name, group) => {
    const shapes = drawing.shapes.filter((shape) => name === undefined || shape.group === group);
    const cells = shapes.map((shape) => setCell(shape, drawing.unit, scale, paper, language));
    if (group === 0 && drawing.unit === 'm') cells.unshift(setPerson(scale, paper, language));
    const groupRoom = cells.reduce((sum, { room }) => sum + room + BETWEEN.x, -BETWEEN.x);
    const heading =
      name && setBlock(say(name, language).words, { size: paper.body, tone: 'strong', width: paper.width });
    return cells.map((cell, index) => ({ ...cell, groupRoom, heading: index === 0 ? heading : undefined }));
  });
}

function setCell(shape: Shape, unit: 'm' | 'km', scale: number, paper: Paper, language: Language) {
  const [width, height] = [shape.width * scale, shape.height * scale];
  const most = Math.max(width, WORDS[paper.name]);
  const label = setBlock(say(shape.label, language).words, { size: paper.body, tone: 'strong', width: most });
  const text =
    shape.text && setBlock(say(shape.text, language).words, { size: paper.small, tone: 'soft', width: most });
  const lengths = `${numberInWords(shape.width, language)} × ${amountInWords(shape.height, unit, language)}`;
  const blocks = stacked([label, setBlock(lengths, { size: paper.small, width: most }), ...(text ? [text] : [])]);
  const tiny = Math.max(width, height) < RING;
  return { x: 0, width, height, person: false, tiny, blocks, room: Math.max(width, ...blocks.map(widthOf)) };
}

function setPerson(scale: number, paper: Paper, language: Language) {
  const [width, height] = [PERSON.width * scale, PERSON.height * scale];
  const name = setBlock(SHEET_WORDS[language].person, { size: paper.small, tone: 'soft', width: 70 });
  return { x: 0, width, height, person: true, tiny: false, blocks: [name], room: Math.max(width, widthOf(name)) };
}

/** From left to right, and on to the next shelf where one is full; a group that fits on one shelf stays together. */
function onShelves(cells: readonly Cell[], width: number): Cell[][] {
  const shelves: Cell[][] = [];
  let end = Infinity;
  /** Where the last group's name ends: it may be wider than its shapes. */
  let named = 0;
  for (const cell of cells) {
    if (cell.heading) end = Math.max(end, named);
    const gap = cell.heading ? BETWEEN.groups : BETWEEN.x;
    const needed = cell.heading ? Math.min(width, Math.max(cell.groupRoom, widthOf(cell.heading))) : cell.room;
    const isNew = end + gap + needed > width;
    if (isNew) shelves.push([]);
    const x = isNew ? 0 : end + gap;
    shelves.at(-1)?.push({ ...cell, x });
    end = x + cell.room;
    if (cell.heading) named = x + widthOf(cell.heading);
  }
  return shelves;
}

function setScaleBar(scale: number, unit: string, paper: Paper, language: Language): ShapesSetting['scaleBar'] {
  const metres = roundLength(LONGEST_SCALE_BAR / scale);
  const length = metres * scale;
  const name = setBlock(amountInWords(metres, unit, language), { x: length + 10, size: paper.small, tone: 'soft' });
  return { y: 0, length, name };
}

function stacked(blocks: readonly Block[]): Block[] {
  let y = 0;
  return blocks.map((block) => {
    const moved = moveBlock(block, 0, y);
    y += heightOf(block);
    return moved;
  });
}

/** The largest of 1, 2, 5, 10, 20 … that is not longer. */
export function roundLength(longest: number): number {
  const power = 10 ** Math.floor(Math.log10(longest));
  return Number(((longest >= 5 * power ? 5 : longest >= 2 * power ? 2 : 1) * power).toPrecision(1));
}
