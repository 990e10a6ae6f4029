import type { APIRoute, GetStaticPaths } from 'astro';
import { getExhibition } from '../../content.ts';
import { exhibitsOf, stands } from '../../model/exhibition.ts';
import { getModelFile } from '../_model-file.ts';

/** Each model that a curator put beside the text, made like one of our own. */
export const getStaticPaths = (async () => {
  const { halls } = await getExhibition();
  const files = halls
    .flatMap(exhibitsOf)
    .filter(stands)
    .flatMap(({ model }) => ('file' in model.from ? [model.from.file] : []));
  return [...new Set(files)].map((file) => ({ params: { path: file.replace(/\.glb$/, '') } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const file = await getModelFile({ file: `${params.path ?? ''}.glb` });
  return new Response(file as BodyInit, { headers: { 'Content-Type': 'model/gltf-binary' } });
};
