import type { APIRoute, GetStaticPaths } from 'astro';
import { getExhibition, getPlan } from '../../../content.ts';
import { lightQuality } from '../../_light-quality.ts';
import type { Hall } from '../../../model/exhibition.ts';
import { getLightFile } from '../../_light-file.ts';

/** The light on all that stands in a hall: a grey picture that the walk lays over it. */
export const getStaticPaths = (async () => {
  const { halls } = await getExhibition();
  return halls.map((hall) => ({ params: { hall: hall.id }, props: { hall } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ hall: Hall }> = async ({ props: { hall } }) =>
  new Response((await getLightFile(hall, getPlan(hall), lightQuality())) as BodyInit, {
    headers: { 'Content-Type': 'image/webp' },
  });
