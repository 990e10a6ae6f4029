import type { Page } from 'playwright-core';

export const KINDS = ['html', 'css', 'js', 'font', 'model', 'image', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** One file that the page was sent. */
export interface Transfer {
  kind: Kind;
  /** The body as it came over the wire. */
  bytes: number;
  /** When it had come whole, in ms since the page was asked for. */
  done: number;
}

const ENDINGS: [Kind, RegExp][] = [
  ['html', /\/$|\.html$/],
  ['css', /\.css$/],
  ['js', /\.m?js$/],
  ['font', /\.(woff2?|ttf|otf)$/],
  ['model', /\.(glb|gltf)$/],
  ['image', /\.(svg|png|jpe?g|webp|avif)$/],
];

const kindOf = (url: string): Kind => ENDINGS.find(([, ending]) => ending.test(new URL(url).pathname))?.[0] ?? 'other';

/** What the page itself was told of its loading. */
export async function transfersOf(page: Page): Promise<Transfer[]> {
  const entries = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => {
      const { name, encodedBodySize, responseEnd } = entry as PerformanceResourceTiming;
      return { name, encodedBodySize, responseEnd };
    }),
  );
  return entries
    .filter(({ name }) => /^https?:/.test(name))
    .map(({ name, encodedBodySize, responseEnd }) => ({
      kind: kindOf(name),
      bytes: encodedBodySize,
      done: responseEnd,
    }));
}

export const bytesOf = (transfers: readonly Transfer[], ...kinds: readonly Kind[]) =>
  transfers.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).reduce((sum, { bytes }) => sum + bytes, 0);
