import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getExhibition } from '../../content.ts';
import { getModelFiles } from '../_model-files.ts';
import { getStaticPaths } from './[...path].glb.ts';

/** The record of each model, beside its file. */
export { getStaticPaths };

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { model } }) => {
  const { record } = await getModelFiles(await getExhibition(), model);
  return Response.json(record);
};
