import { expect, test } from 'vitest';
import type { Line } from '../../../src/scene/sheets/sheet-lines.ts';
import { writeLine } from '../../../src/scene/sheets/write-line.ts';

/** What a pen wrote; each letter is as wide as half of its size. */
function written(line: Line): string[] {
  const marks: string[] = [];
  const pen = {
    font: '',
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    lineJoin: '',
    textAlign: '',
    measureText: (words: string) => ({ width: (words.length * parseFloat(pen.font.split(' ')[1]!)) / 2 }),
    fillText: (words: string, x: number, y: number) =>
      marks.push(`${words} at ${x},${y} in ${pen.fillStyle}, ${pen.font}, ${pen.textAlign}`),
    strokeText: (words: string, x: number, y: number) =>
      marks.push(`around ${words} at ${x},${y} in ${pen.strokeStyle}, ${pen.lineWidth} wide, ${pen.lineJoin}`),
  };
  writeLine(pen as unknown as CanvasRenderingContext2D, line, 'Exhibition Sans');
  return marks;
}

const part = { words: 'Busan', size: 20, weight: 400, colour: '#131c28', gap: 0 };
const line: Line = { x: 100, y: 50, anchor: 'start', halo: undefined, parts: [part] };

test('a line begins, has its middle or ends at its place', () => {
  expect((['start', 'middle', 'end'] as const).flatMap((anchor) => written({ ...line, anchor }))).toEqual([
    'Busan at 100,50 in #131c28, 400 20px Exhibition Sans, left',
    'Busan at 75,50 in #131c28, 400 20px Exhibition Sans, left',
    'Busan at 50,50 in #131c28, 400 20px Exhibition Sans, left',
  ]);
});

test('its parts follow each other, each in its own look', () => {
  const small = { words: 'sea', size: 10, weight: 600, colour: '#536070', gap: 10 };
  expect(written({ ...line, parts: [part, small] })).toEqual([
    'Busan at 100,50 in #131c28, 400 20px Exhibition Sans, left',
    'sea at 160,50 in #536070, 600 10px Exhibition Sans, left',
  ]);
  expect(written({ ...line, anchor: 'end', parts: [part, small] })[1]).toMatch('sea at 85,50');
});

test('what keeps it clear is drawn before it', () => {
  expect(written({ ...line, halo: { colour: '#ffffff', width: 4 } })).toEqual([
    'around Busan at 100,50 in #ffffff, 4 wide, round',
    'Busan at 100,50 in #131c28, 400 20px Exhibition Sans, left',
  ]);
});
