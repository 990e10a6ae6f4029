import type { APIRoute, GetStaticPaths } from 'astro';
import { webFonts } from '../../fonts/web-fonts.ts';

/** The face, in files of the letters that the site uses. */
export const getStaticPaths = (async () =>
  (await webFonts()).map(({ name }) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const font = (await webFonts()).find(({ name }) => name === params['name']);
  if (!font) return new Response(`There is no font "${params['name']}".`, { status: 404 });
  return new Response(font.bytes as BodyInit, { headers: { 'Content-Type': 'font/woff2' } });
};
