import { cacheFor } from '../cache/cache.ts';

const kept = cacheFor('fonts', ['src/fonts/face.ts', 'src/fonts/web-fonts.ts']);

/** Fonts: all of them take five seconds, and in dev every page asks for them. */
export const cached = async (...font: Parameters<typeof kept>): Promise<Buffer> => Buffer.from(await kept(...font));
