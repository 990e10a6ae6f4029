import { FAMILY, ttfOf, WEIGHTS } from '../fonts/face.ts';
import type { Faces } from './svg-picture.ts';

let read: Promise<Faces> | undefined;

/** The faces that words on stills are set in: those of the site, whole. */
export const stillFaces = (): Promise<Faces> => (read ??= readFaces());

const readFaces = async (): Promise<Faces> => ({
  files: await Promise.all(Object.values(WEIGHTS).map(ttfOf)),
  family: FAMILY,
});
