import { ruleY } from '@observablehq/plot';
import type { TableSetting } from '../model/sheet/set-table.ts';
import { wordsOf } from './marks.ts';
import { DEEP, LINE } from './paint.ts';
import { panel, type Field } from './panel.ts';

export const drawTable = ({ cells, rules }: TableSetting, paper: Field): string =>
  panel(paper, {
    marks: [
      ruleY(rules.slice(0, 1), { stroke: DEEP, strokeWidth: 1.5 }),
      ruleY(rules.slice(1), { stroke: LINE }),
      ...wordsOf(cells),
    ],
  });
