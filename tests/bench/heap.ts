import type { CDPSession, Page } from 'playwright-core';

/** Asks a browser about its process, when what is not needed any more is gone. Pages of one site share it, and so those that were left show too. */
async function ask<Answer>(page: Page, question: (session: CDPSession) => Promise<Answer>): Promise<Answer> {
  const session = await page.context().newCDPSession(page);
  try {
    // What one collection sets free may hold something that only the next can take.
    for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
    return await question(session);
  } finally {
    await session.detach();
  }
}

/** JavaScript's memory in bytes. */
export const heapOf = (page: Page): Promise<number> =>
  ask(page, async (session) => {
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? 0;
  });

/** How many contexts of WebGL are alive, this page's and those that pages before it left behind. */
export const contextsOf = (page: Page): Promise<number> =>
  ask(page, async (session) => {
    const chunks: string[] = [];
    session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    return countNatives(JSON.parse(chunks.join('')) as HeapSnapshot, 'WebGL2RenderingContext');
  });

/** As much as is read of what V8 writes: nodes are rows of numbers, one after the other. */
export interface HeapSnapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
  strings: string[];
}

/** Objects of the browser itself, by the name of their interface; neither its constructor nor its prototype is one. */
export function countNatives({ snapshot: { meta }, nodes, strings }: HeapSnapshot, name: string): number {
  const [type, named] = [meta.node_fields.indexOf('type'), meta.node_fields.indexOf('name')];
  const native = meta.node_types[0].indexOf('native');
  let count = 0;
  for (let node = 0; node < nodes.length; node += meta.node_fields.length)
    if (nodes[node + type] === native && strings[nodes[node + named]!] === name) count++;
  return count;
}
