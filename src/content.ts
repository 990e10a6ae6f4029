import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ImageMetadata } from 'astro';
import { planHall } from './floorplan/plan-hall.ts';
import type { FloorPlan } from './floorplan/floor-plan.ts';
import { roundPlan } from './floorplan/round-plan.ts';
import { assemble } from './model/assemble.ts';
import type { Exhibition, Hall, Prose } from './model/exhibition.ts';
import { say, type Language } from './model/language.ts';
import { formatProblems, isError } from './model/problem.ts';
import { readContent } from './model/read.ts';

/** The one door through which pages get the exhibition. Everything is read once for a build, and anew for each page while a curator edits. */
let read: Promise<Exhibition> | undefined;

export function getExhibition(): Promise<Exhibition> {
  if (import.meta.env.DEV) return readExhibition();
  return (read ??= readExhibition());
}

async function readExhibition(): Promise<Exhibition> {
  const { exhibition, problems } = assemble(await readContent('content'));
  if (!exhibition) throw new Error(`The content has errors.\n\n${formatProblems(problems.filter(isError))}`);
  return exhibition;
}

const plans = new WeakMap<Hall, FloorPlan>();

export function getPlan(hall: Hall): FloorPlan {
  const plan = plans.get(hall) ?? roundPlan(planHall(hall));
  plans.set(hall, plan);
  return plan;
}

const proseFiles = import.meta.glob<{ default: AstroComponentFactory }>('/content/**/*.mdx');

/** The prose in the reader's language as a component, with the language it is really in. */
export async function getProse(
  prose: Prose,
  language: Language,
): Promise<{ Content: AstroComponentFactory; lang: Language }> {
  const { words: path, lang } = say(prose, language);
  const load = proseFiles[`/content/${path}`];
  if (!load) throw new Error(`content/${path} was not there when the build began.`);
  return { Content: (await load()).default, lang };
}

const pictures = import.meta.glob<{ default: ImageMetadata }>('/content/halls/*/media/**/*.{jpg,jpeg,png,webp,avif}');

export async function getPicture(path: string): Promise<ImageMetadata> {
  const load = pictures[`/content/${path}`];
  if (!load) throw new Error(`content/${path} was not there when the build began.`);
  return (await load()).default;
}
