import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { builtPages, DIST } from './site.ts';
import { isWalking } from './walk.ts';

const isWalk = (path: string) => path.endsWith('/walk/');

/** What a page does that none should. */
async function faultsOf(page: Page, context: BrowserContext, path: string): Promise<string[]> {
  const faults: string[] = [];
  const origin = new URL(test.info().project.use.baseURL!).origin;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol))
      faults.push(`${path} asks for ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${path} asks for ${response.url()}, answer ${response.status()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${path} says: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${path} throws: ${error.message}`));
  await page.goto(path, { waitUntil: isWalk(path) ? 'networkidle' : 'load' });
  if (isWalk(path)) await isWalking(page);
  for (const { name } of await context.cookies()) faults.push(`${path} sets the cookie ${name}`);
  return faults;
}

for (const [what, isMeant] of [
  ['page to read', (path: string) => !isWalk(path)],
  ['walk', isWalk],
] as const) {
  test(`no ${what} asks a foreign host for anything, sets a cookie or reports an error`, async ({ context }) => {
    test.setTimeout(300_000);
    const paths = builtPages().filter(isMeant);
    expect(paths.length).toBeGreaterThan(7);
    const faults: string[] = [];
    for (const path of paths) {
      const page = await context.newPage();
      faults.push(...(await faultsOf(page, context, path)));
      await page.close();
    }
    expect(faults).toEqual([]);
  });
}

test('pages to read carry no framework, and at most 3 KB of script', () => {
  const heavy = builtPages()
    .filter((path) => !isWalk(path))
    .map((path) => ({ path, bytes: bytesOfScript(path) }))
    .filter(({ bytes }) => bytes > 3072);
  expect(heavy).toEqual([]);
});

/** All script of a page, in its HTML or fetched with it; data is none, and what is fetched once somebody wants it is not counted. */
function bytesOfScript(path: string): number {
  const html = readFileSync(`${DIST}${path.endsWith('.html') ? path : `${path}index.html`}`, 'utf8');
  const scripts = [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)].map(([, attributes = '', body = '']) => {
    if (/type="application\/(ld\+)?json"/.test(attributes)) return 0;
    const src = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
    return src === undefined ? Buffer.byteLength(body) : bytesWithImports(src);
  });
  const fetched = [...html.matchAll(/<link\b[^>]*\brel="modulepreload"[^>]*\bhref="([^"]+)"/g)].map(
    ([, href = '']) => readFileSync(`${DIST}${href}`).length,
  );
  return [...scripts, ...fetched].reduce((sum, bytes) => sum + bytes, 0);
}

/** A script, and those that it needs to begin; one that two of them need is counted twice. */
function bytesWithImports(src: string): number {
  const script = readFileSync(`${DIST}${src}`, 'utf8');
  const imported = [...script.matchAll(/\b(?:from|import)\s*"(\.[^"]+)"/g)].map(([, path = '']) =>
    posix.join(posix.dirname(src), path),
  );
  return imported.reduce((sum, path) => sum + bytesWithImports(path), Buffer.byteLength(script));
}
