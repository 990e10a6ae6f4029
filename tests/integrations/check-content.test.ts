import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../src/integrations/check-content.ts';
import { swap, TINY } from '../model/tiny-content.ts';

const TENT = 'halls/camp/exhibits/tent.mdx';
const PAGE = 'text/html,application/xhtml+xml';

type Middleware = (request: object, response: object, next: () => void) => void;

let root: string;
let content: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  content = join(root, 'content');
  for (const [path, text] of Object.entries(TINY)) await write(path, text);
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text: string) {
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), text);
}

/** A server that a curator edits with: what a browser gets from it, and how often it was told to load anew. */
async function serve() {
  const { hooks } = checkContent();
  const watcher = Object.assign(new EventEmitter(), { add: () => watcher });
  const reloads: unknown[] = [];
  let middleware: Middleware = () => undefined;
  const server = {
    config: { base: '/show/' },
    watcher,
    ws: { send: (message: unknown) => reloads.push(message) },
    middlewares: { use: (one: Middleware) => (middleware = one) },
  };
  await hooks['astro:config:done']!({ config: { root: pathToFileURL(`${root}/`) } } as never);
  await hooks['astro:server:setup']!({ server, logger: { warn: () => undefined } } as never);
  return {
    reloads,
    ask: (accept: string) =>
      new Promise<string>((resolve) => {
        const response = { writeHead: () => response, end: resolve };
        middleware({ headers: { accept } }, response, () => resolve('What Astro makes of it.'));
      }),
    save: async (path: string, text: string) => {
      await write(path, text);
      watcher.emit('all', 'change', join(content, path));
    },
  };
}

test('while a curator edits, errors stand in the place of every page until they are mended', async () => {
  const { ask, save, reloads } = await serve();
  expect(await ask(PAGE)).toBe('What Astro makes of it.');

  await save(TENT, swap('kind: text', 'kind: <text> & more')(TINY[TENT]));
  const page = await ask(PAGE);
  expect(page.slice(page.indexOf('<h1>'))).toMatchInlineSnapshot(`
    "<h1>The content has 1 error in 1 file</h1>
      <pre>content/halls/camp/exhibits/tent.mdx:2:7: error: "kind" cannot be "&lt;text> &amp; more".
        Known are "picture", "object", "figure", "text", "station".</pre>
      <p>This page goes on by itself as soon as the files are mended.</p>
      <script type="module" src="/show/@vite/client"></script>
    </html>
    "
  `);
  // Only pages: what they load goes on.
  expect(await ask('*/*')).toBe('What Astro makes of it.');

  await save(TENT, TINY[TENT]);
  expect(await ask(PAGE)).toBe('What Astro makes of it.');
  expect(reloads).toEqual([{ type: 'full-reload' }, { type: 'full-reload' }]);
});
