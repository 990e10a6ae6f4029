import type { APIRoute, GetStaticPaths } from 'astro';
import { getExhibition, getPlan } from '../../../content.ts';
import { hallRecord } from '../../../records/hall-record.ts';

export const getStaticPaths = (async () => {
  const { halls } = await getExhibition();
  return halls.map((hall) => ({ params: { hall: hall.id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { halls, sources } = await getExhibition();
  const hall = halls.find(({ id }) => id === params.hall);
  if (!hall) return new Response(`There is no hall "${params.hall ?? ''}".`, { status: 404 });
  return Response.json(hallRecord(hall, getPlan(hall), sources));
};
