import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getExhibition } from '../../content.ts';
import { getModelFiles, modelsOf } from '../_model-files.ts';

/** Each maquette that is on show, as the walk loads it. */
export const getStaticPaths = (async () =>
  modelsOf(await getExhibition()).flatMap((model) =>
    'maquette' in model.from ? [{ params: { name: model.from.maquette }, props: { model } }] : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { model } }) => {
  const { packed } = await getModelFiles(await getExhibition(), model);
  return new Response(packed as BodyInit, { headers: { 'Content-Type': 'model/gltf-binary' } });
};
