import type { APIRoute, GetStaticPaths } from 'astro';
import { stylesheetOf } from '../../fonts/stylesheet.ts';
import { webFonts } from '../../fonts/web-fonts.ts';

export const getStaticPaths = (async () => [
  { params: { name: stylesheetOf(await webFonts()).name } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(stylesheetOf(await webFonts()).css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
