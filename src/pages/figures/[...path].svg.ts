import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { figurePath } from '../../components/figure-path.ts';
import { getExhibition } from '../../content.ts';
import { narrowFile } from '../../figures/draw-figure.ts';
import { sheetFile } from '../../figures/sheet-file.ts';
import { exhibitsOf } from '../../model/exhibition.ts';
import { LANGUAGES } from '../../model/language.ts';

/** Each figure in each language, as a sheet and as a narrow drawing. A figure that is a table has a sheet only. */
export const getStaticPaths = (async () => {
  const { halls } = await getExhibition();
  return halls.flatMap((hall) =>
    exhibitsOf(hall)
      .filter((exhibit) => exhibit.kind === 'figure')
      .flatMap((figure) =>
        LANGUAGES.flatMap((language) =>
          (figure.drawing ? (['sheet', 'narrow'] as const) : (['sheet'] as const)).map((file) => ({
            params: { path: figurePath(hall, figure, language, file).replace(/^\/figures\/|\.svg$/g, '') },
            props: { figure, language, file },
          })),
        ),
      ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { figure, language, file },
}) => {
  const { sources } = await getExhibition();
  const svg = file === 'sheet' ? sheetFile(figure, sources, language) : narrowFile(figure, language);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
