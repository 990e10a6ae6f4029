import { expect, test } from 'vitest';
import { countNatives } from './heap.ts';

test('Of all that bears a name in a heap, only what the browser itself made is counted', () => {
  const [object, native, closure] = [0, 1, 2];
  const [other, context] = [0, 1];
  const snapshot = {
    snapshot: {
      meta: { node_fields: ['type', 'name', 'id'], node_types: [['object', 'native', 'closure']] as [string[]] },
    },
    nodes: [object, context, 1, native, context, 3, native, other, 5, closure, context, 7, native, context, 9],
    strings: ['HTMLCanvasElement', 'WebGL2RenderingContext'],
  };
  expect(countNatives(snapshot, 'WebGL2RenderingContext')).toBe(2);
});
