import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { filesIn } from '../build/built-pages.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.glb': 'model/gltf-binary',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.woff2': 'font/woff2',
};
/** Packed already. */
const NOT_PACKED = /\.(webp|avif|png|jpe?g|woff2)$/;

const brotli = promisify(brotliCompress);
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

export interface Server {
  origin: string;
  close(): Promise<void>;
}

/** Serves a built site as a good host does: everything packed with brotli beforehand, and what bears a hash in its name kept for a year. */
export async function serve(dist: string): Promise<Server> {
  const packed = new Map<string, Packed>();
  for (const file of filesIn(dist)) packed.set(`/${file}`, await pack(join(dist, file)));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const found = packed.get(path);
    const { body, encoding } = found ?? packed.get('/404.html') ?? { body: Buffer.alloc(0) };
    response.writeHead(found ? 200 : 404, {
      'Content-Type': found ? (TYPES[extname(path)] ?? 'application/octet-stream') : 'text/html; charset=utf-8',
      'Content-Length': body.byteLength,
      'Cache-Control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Packed {
  body: Buffer;
  encoding?: 'br';
}

async function pack(file: string): Promise<Packed> {
  const whole = await readFile(file);
  return NOT_PACKED.test(file) ? { body: whole } : { body: await brotli(whole, QUALITY), encoding: 'br' };
}
