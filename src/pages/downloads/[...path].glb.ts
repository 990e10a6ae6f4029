import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { downloadPath } from '../../components/model-path.ts';
import { getExhibition } from '../../content.ts';
import { getModelFiles, modelsOf } from '../_model-files.ts';

/** Each model that is on show, as plain glTF to be taken away. */
export const getStaticPaths = (async () =>
  modelsOf(await getExhibition()).map((model) => ({
    params: { path: downloadPath(model).replace('/downloads/', '') },
    props: { model },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { model } }) => {
  const { plain } = await getModelFiles(await getExhibition(), model);
  return new Response(plain as BodyInit, { headers: { 'Content-Type': 'model/gltf-binary' } });
};
