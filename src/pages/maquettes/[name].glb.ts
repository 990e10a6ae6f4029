import type { APIRoute, GetStaticPaths } from 'astro';
import { getExhibition } from '../../content.ts';
import { exhibitsOf, stands } from '../../model/exhibition.ts';
import { isMaquette } from '../../model/maquettes.ts';
import { getModelFile } from '../_model-file.ts';

/** Each maquette that is on show, as a file of its own. */
export const getStaticPaths = (async () => {
  const { halls } = await getExhibition();
  const names = halls
    .flatMap(exhibitsOf)
    .filter(stands)
    .flatMap(({ model }) => ('maquette' in model.from ? [model.from.maquette] : []));
  return [...new Set(names)].map((name) => ({ params: { name } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { name = '' } = params;
  if (!isMaquette(name)) return new Response(`There is no maquette "${name}".`, { status: 404 });
  const file = await getModelFile({ maquette: name });
  return new Response(file as BodyInit, { headers: { 'Content-Type': 'model/gltf-binary' } });
};
