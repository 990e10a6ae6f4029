import type { APIRoute } from 'astro';
import { SHARE } from '../../../components/still.ts';
import { getExhibition } from '../../../content.ts';
import type { Hall } from '../../../model/exhibition.ts';
import { HALL } from '../../_still-orders.ts';
import { getStill } from '../../_stills.ts';

/** What is shown where somebody shares a link to a hall. */
export const getStaticPaths = async () => {
  const { halls } = await getExhibition();
  return halls.map((hall) => ({ params: { hall: hall.id }, props: { hall } }));
};

export const GET: APIRoute<{ hall: Hall }> = async ({ props: { hall } }) =>
  new Response((await getStill(hall, HALL, { format: 'jpeg', width: SHARE.width })) as BodyInit, {
    headers: { 'Content-Type': 'image/jpeg' },
  });
