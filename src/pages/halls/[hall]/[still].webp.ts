import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { STILL, stillName } from '../../../components/still.ts';
import { getExhibition } from '../../../content.ts';
import { HALL } from '../../_still-orders.ts';
import { getStill } from '../../_stills.ts';

/** A look into each hall, in the sizes that pages choose from. */
export const getStaticPaths = async () => {
  const { halls } = await getExhibition();
  return halls.flatMap((hall) =>
    STILL.map((size) => ({ params: { hall: hall.id, still: stillName(size) }, props: { hall, width: size.width } })),
  );
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { hall, width } }) =>
  new Response((await getStill(hall, HALL, { format: 'webp', width })) as BodyInit, {
    headers: { 'Content-Type': 'image/webp' },
  });
