import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cacheFor } from '../../src/cache/cache.ts';

let home: string;
const before = process.cwd();
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'cache-'));
  process.chdir(home);
  await writeFile('maker.ts', 'one way');
});
afterEach(async () => {
  process.chdir(before);
  await rm(home, { recursive: true });
});

/** Makes a file that says how many were made before. */
function maker() {
  let made = 0;
  return () => Promise.resolve(Uint8Array.of(++made));
}

test('a file is made once for the same name and source', async () => {
  const [cached, make] = [cacheFor('things', ['maker.ts']), maker()];
  expect([...(await cached('a', 'x', make))]).toEqual([1]);
  expect([...(await cached('a', 'x', make))]).toEqual([1]);
  expect([...(await cacheFor('things', ['maker.ts'])('a', 'x', make))]).toEqual([1]);
});

test('another name, source, kind or maker makes another', async () => {
  const make = maker();
  await cacheFor('things', ['maker.ts'])('a', 'x', make);
  expect([...(await cacheFor('things', ['maker.ts'])('b', 'x', make))]).toEqual([2]);
  expect([...(await cacheFor('things', ['maker.ts'])('a', 'y', make))]).toEqual([3]);
  expect([...(await cacheFor('others', ['maker.ts'])('a', 'x', make))]).toEqual([4]);
  await writeFile('maker.ts', 'another way');
  expect([...(await cacheFor('things', ['maker.ts'])('a', 'x', make))]).toEqual([5]);
});

test('makers are also what makers import, types aside', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const lines = [
    "import { clay } from './clay.ts';",
    "import type { Shelf } from './shelf.ts';",
    "export * from './glaze.ts';",
    "const kiln = await import('./kiln.ts');",
    "import { join } from 'node:path';",
    "import wheel from 'wheel';",
  ];
  await writeFile('maker.ts', lines.join('\n'));
  await writeFile('clay.ts', "import {\n  water,\n} from './water.ts';");
  const [cached, make] = [cacheFor('things', ['maker.ts']), maker()];
  const made = async () => {
    vi.advanceTimersByTime(2000);
    return (await cached('a', 'x', make))[0];
  };
  expect(await made()).toBe(1);
  const changes = ['shelf', 'stranger', 'water', 'glaze', 'kiln', 'package-lock'];
  const after = [];
  for (const change of changes) {
    await writeFile(change === 'package-lock' ? 'package-lock.json' : `${change}.ts`, 'new');
    after.push(await made());
  }
  expect(after).toEqual([1, 1, 2, 3, 4, 5]);
  vi.useRealTimers();
});

test('who asks for what is just being made gets the same', async () => {
  const [cached, make] = [cacheFor('things', ['maker.ts']), maker()];
  const all = await Promise.all([1, 2, 3].map(() => cached('a', 'x', make)));
  expect(all.map((file) => [...file])).toEqual([[1], [1], [1]]);
});

test('what cannot be made is not kept', async () => {
  const cached = cacheFor('things', ['maker.ts']);
  await expect(cached('a', 'x', () => Promise.reject(new Error('no clay')))).rejects.toThrow('no clay');
  expect([...(await cached('a', 'x', maker()))]).toEqual([1]);
});
