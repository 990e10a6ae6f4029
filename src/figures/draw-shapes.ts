import { dot } from '@observablehq/plot';
import { RING, type ShapesSetting } from '../model/sheet/set-shapes.ts';
import { boxes, strokes, wordsOf } from './marks.ts';
import { DEEP, INK, LINE, PALE } from './paint.ts';
import { panel, type Field } from './panel.ts';

type Outline = ShapesSetting['outlines'][number];

/** Width of an outline; what is thinner is drawn as a line of this width. */
const OUTLINE = 1.6;

/** Things side by side, each shelf on its ground. */
export function drawShapes({ headings, grounds, outlines, scaleBar }: ShapesSetting, paper: Field): string {
  const things = outlines.filter(({ person }) => !person);
  const rings = things
    .filter(({ tiny }) => tiny)
    .map(({ x, ground, width, height }) => ({ x: x + width / 2, y: ground - height / 2 }));
  return [
    panel(paper, {
      marks: [
        strokes(
          grounds.map((y) => ({ x1: 0, x2: paper.width, y1: y, y2: y })),
          { stroke: LINE },
        ),
        boxes(things.map(boxOf), { fill: PALE, stroke: DEEP, strokeWidth: OUTLINE }),
        dot(rings, { x: 'x', y: 'y', r: RING, stroke: DEEP }),
        strokes(scaleBarOf(scaleBar), { stroke: INK, strokeWidth: 1.5 }),
        ...wordsOf([...headings, ...outlines.flatMap(({ blocks }) => blocks), scaleBar.name]),
      ],
    }),
    ...outlines.filter(({ person }) => person).map(drawPerson),
  ].join('');
}

/** The line runs within the shape, so that the outer edge is true to scale. */
function boxOf({ x, ground, width, height }: Outline) {
  const half = OUTLINE / 2;
  return {
    x1: x + half,
    x2: x + Math.max(width - half, OUTLINE),
    y1: ground - Math.max(height - half, OUTLINE),
    y2: ground - half,
  };
}

function scaleBarOf({ y, length }: ShapesSetting['scaleBar']) {
  const end = (x: number) => ({ x1: x, x2: x, y1: y - 5, y2: y + 5 });
  return [{ x1: 1, x2: length, y1: y, y2: y }, end(1), end(length)];
}

/** A head, and below it shoulders, arms and legs in one outline. */
function drawPerson({ x, ground, width, height }: Outline): string {
  const tenth = (length: number) => Number(length.toFixed(1));
  const head = tenth(height * 0.075);
  const round = tenth(width / 4);
  const [middle, left, right, floor] = [x + width / 2, x, x + width, ground].map(tenth);
  const [top, shoulder, hand] = [ground - height, ground - height + head * 2.4, ground - height * 0.45].map(tenth);
  const [inLeft, inRight] = [x + width * 0.18, x + width * 0.82].map(tenth);
  const body = `M${left},${hand}V${tenth(shoulder! + round)}q0,${-round} ${round},${-round}H${tenth(right! - round)}q${round},0 ${round},${round}V${hand}H${inRight}V${floor}H${inLeft}V${hand}z`;
  return `<g fill="${INK}"><circle cx="${middle}" cy="${tenth(top! + head)}" r="${head}"/><path d="${body}"/></g>`;
}
