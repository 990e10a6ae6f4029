import type { Settings } from '../station.ts';
import { AT_FIRST, changed, type Measures } from './measures.ts';
import { MORNING, type Scene } from './scene.ts';
import { ARRIVAL, WAYS, type Answer, type Question } from './story.ts';

export interface Path {
  /** What was asked and answered, in order. */
  readonly taken: readonly { readonly question: Question; readonly answer: Answer }[];
  /** What is asked now; nothing at the end of the day. */
  readonly next?: Question;
  readonly measures: Measures;
  readonly scene: Scene;
}

/** From the arrival on, as far as there are answers. What is set for questions of another way is not looked at. */
export function pathOf(settings: Settings): Path {
  const arrived = answerTo(ARRIVAL, settings);
  const questions = [ARRIVAL, ...(arrived ? WAYS[arrived.value]! : [])];
  const open = questions.findIndex((question) => !answerTo(question, settings));
  const next = questions[open];
  const taken = (next ? questions.slice(0, open) : questions).map((question) => ({
    question,
    answer: answerTo(question, settings)!,
  }));
  return {
    taken,
    ...(next && { next }),
    measures: taken.reduce((before, { answer }) => changed(before, answer.change), AT_FIRST),
    scene: taken.reduce((before, { answer }) => sceneAfter(before, answer), MORNING),
  };
}

/** Whoever is at home stays there. */
const sceneAfter = (before: Scene, { scene }: Answer): Scene => ({
  ...before,
  ...scene,
  ...(before.families === 'home' && { families: 'home' }),
});

const answerTo = ({ name, answers }: Question, settings: Settings) =>
  answers.find(({ value }) => value === settings[name]);

export const isAskedOn = ({ taken, next }: Path, name: string) =>
  next?.name === name || taken.some(({ question }) => question.name === name);
