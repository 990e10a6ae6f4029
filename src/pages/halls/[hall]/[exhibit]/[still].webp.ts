import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { STILL_OF_EXHIBIT, stillName } from '../../../../components/still.ts';
import { getExhibition } from '../../../../content.ts';
import { exhibitsOf, stands } from '../../../../model/exhibition.ts';
import { getStill } from '../../../_stills.ts';

/** Each thing that stands in a hall; what hangs there is on the page itself. */
export const getStaticPaths = async () => {
  const { halls } = await getExhibition();
  return halls.flatMap((hall) =>
    exhibitsOf(hall)
      .filter(stands)
      .flatMap(({ id }) =>
        STILL_OF_EXHIBIT.map((size) => ({
          params: { hall: hall.id, exhibit: id, still: stillName(size) },
          props: { hall, exhibit: id, width: size.width },
        })),
      ),
  );
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { hall, exhibit, width },
}) =>
  new Response((await getStill(hall, exhibit, { format: 'webp', width })) as BodyInit, {
    headers: { 'Content-Type': 'image/webp' },
  });
