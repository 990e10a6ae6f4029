import type { APIRoute } from 'astro';
import { licence } from '../../fonts/face.ts';

/** The licence of the face goes where the fonts go. */
export const GET: APIRoute = async () =>
  new Response(await licence(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
