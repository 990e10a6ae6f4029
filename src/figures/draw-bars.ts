import { BAR_HEIGHT, type BarsSetting } from '../model/sheet/set-bars.ts';
import { moveBlock } from '../model/sheet/type.ts';
import { boxes, strokes, wordsOf } from './marks.ts';
import { BLUE, DEEP, INK, MIST } from './paint.ts';
import { panel, type Field } from './panel.ts';

/** How far the line at zero, and the tick of a target, stand out above and below a bar. */
const ZERO = 3;
const TICK = 5;

/** Bars from zero; what they come to stands behind them, and behind the tick of what was asked for. */
export function drawBars({ left, right, headings, rows }: BarsSetting, paper: Field): string {
  const drawn = rows.map(({ bar: { value, target }, most, y, label, ending }) => {
    const at = (number = 0) => left + ((right - left) * number) / most;
    const to = (end: number) => ({ x1: left, x2: end, y1: y - BAR_HEIGHT / 2, y2: y + BAR_HEIGHT / 2 });
    const upright = (x: number, beyond: number) => ({
      ...{ x1: x, x2: x },
      y1: y - BAR_HEIGHT / 2 - beyond,
      y2: y + BAR_HEIGHT / 2 + beyond,
    });
    return {
      bar: value === undefined ? [] : [to(at(value))],
      asked: target === undefined ? [] : [to(at(target))],
      tick: target === undefined ? [] : [upright(at(target), TICK)],
      zero: upright(left, ZERO),
      words: [label, moveBlock(ending, Math.max(at(value), at(target)) + 10, 0)],
    };
  });
  return panel(paper, {
    marks: [
      boxes(
        drawn.flatMap(({ asked }) => asked),
        { fill: MIST },
      ),
      boxes(
        drawn.flatMap(({ bar }) => bar),
        { fill: BLUE },
      ),
      strokes(
        drawn.flatMap(({ tick }) => tick),
        { stroke: DEEP, strokeWidth: 3 },
      ),
      strokes(
        drawn.map(({ zero }) => zero),
        { stroke: INK },
      ),
      ...wordsOf([...headings, ...drawn.flatMap(({ words }) => words)]),
    ],
  });
}
