import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { SHARE } from '../../../../components/still.ts';
import { getExhibition } from '../../../../content.ts';
import { exhibitsOf } from '../../../../model/exhibition.ts';
import { getStill } from '../../../_stills.ts';

/** What is shown where somebody shares a link to an exhibit: the thing as it stands or hangs in its hall. */
export const getStaticPaths = async () => {
  const { halls } = await getExhibition();
  return halls.flatMap((hall) =>
    exhibitsOf(hall).map(({ id }) => ({ params: { hall: hall.id, exhibit: id }, props: { hall, exhibit: id } })),
  );
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { hall, exhibit } }) =>
  new Response((await getStill(hall, exhibit, { format: 'jpeg', width: SHARE.width })) as BodyInit, {
    headers: { 'Content-Type': 'image/jpeg' },
  });
