import {
  A_LESSON,
  areExpertsUp,
  DAYS,
  HOURS,
  isMisunderstood,
  isOnDuty,
  LEARNERS,
  leavesQuestion,
  LESSONS,
  SESSION,
  STEPS_AN_HOUR,
  type Zone,
} from './course.ts';
import { A_LESSON_MEGABYTES, fetchedIn, isLineUp, isNight, isOurs } from './line.ts';

export interface Plan {
  /** Lessons brought along from home: the first ones of the course. */
  brought: number;
  when: keyof typeof HOURS;
  zone: Zone;
  how: 'live' | 'mail';
}

/** What the steps of a session went into. */
export interface Day {
  learned: number;
  /** A mail was written, or an expert was heard. */
  asked: number;
  /** There was an answer to wait for, or a lesson. */
  answer: number;
  lesson: number;
  /** The course was finished. */
  over: number;
}

export interface Learner {
  /** One for each day of the month; none, if on duty. */
  days: (Day | undefined)[];
  /** Finished, with all questions answered. */
  lessons: number;
  /** On which day, counted from 1, all of them were. */
  finished?: number;
}

export interface Month {
  learners: readonly Learner[];
  /** On which day, counted from 1, the last lesson was in the camp. */
  fetched?: number;
  /** Given by the experts. */
  answers: number;
}

/** From a learner to an expert and back: it is written, it is with the experts, it is answered. Live it stays open until heard. */
interface Question {
  learner: number;
  state: 'open' | 'written' | 'sent' | 'answered';
  /** Asked once more, as the first answer was for another question. */
  again: boolean;
}

export const isLearning = (when: Plan['when'], hour: number) => hour >= HOURS[when] && hour < HOURS[when] + SESSION;

export const HOURS_OF_DAY = Array.from({ length: 24 }, (_, hour) => hour);

/** Whether in an hour of the day learners, experts and the line come together, if it is up. */
export const doMeet = ({ when, zone }: Plan, hour: number) =>
  isLearning(when, hour) && areExpertsUp(zone, hour) && isOurs(hour);

/** A month in steps of twenty minutes. Without the answer to a question nobody goes on. */
export function runMonth({ brought, when, zone, how }: Plan): Month {
  const learners = Array.from({ length: LEARNERS }, (): Learner & { steps: number } => ({
    days: [],
    lessons: 0,
    steps: 0,
  }));
  /** The one that waits longest first. */
  let questions: Question[] = [];
  let megabytes = 0;
  const month: { answers: number; fetched?: number } = { answers: 0 };

  const close = (question: Question, day: number) => {
    questions = questions.filter((other) => other !== question);
    finishLesson(learners[question.learner]!, day);
  };

  const learn = (number: number, today: Day, day: number, there: number, heard: Question | undefined) => {
    const learner = learners[number]!;
    const question = questions.find((some) => some.learner === number);
    if (learner.lessons === LESSONS) today.over++;
    else if (question && question === heard) {
      today.asked++;
      month.answers++;
      close(question, day);
    } else if (question?.state === 'open' && how === 'mail') {
      today.asked++;
      question.state = 'written';
    } else if (question) today.answer++;
    else if (learner.lessons >= there) today.lesson++;
    else {
      today.learned++;
      if (++learner.steps < A_LESSON) return;
      learner.steps = 0;
      if (leavesQuestion(number, learner.lessons, learner.lessons < brought))
        questions.push({ learner: number, state: 'open', again: false });
      else finishLesson(learner, day);
    }
  };

  /** The line carries what is written and what is answered. */
  const carryMail = (day: number) => {
    for (const question of questions) {
      if (question.state === 'written') question.state = 'sent';
      else if (question.state === 'answered') {
        const { learner, again } = question;
        if (!again && isMisunderstood(learner, learners[learner]!.lessons))
          Object.assign(question, { state: 'open', again: true } satisfies Partial<Question>);
        else close(question, day);
      }
    }
  };

  for (let index = 0; index < DAYS * 24; index++) {
    const [day, hour] = [Math.floor(index / 24), index % 24];
    const [isUp, areUp] = [isLineUp(index), areExpertsUp(zone, hour)];
    const isSession = isLearning(when, hour);
    if (hour === 0)
      learners.forEach(({ days }, learner) =>
        days.push(isOnDuty(learner, day) ? undefined : { learned: 0, asked: 0, answer: 0, lesson: 0, over: 0 }),
      );
    for (let step = 0; step < STEPS_AN_HOUR; step++) {
      if (isUp && isNight(hour)) megabytes += fetchedIn(3600 / STEPS_AN_HOUR);
      const there = Math.min(LESSONS, brought + Math.floor(megabytes / A_LESSON_MEGABYTES));
      if (there === LESSONS) month.fetched ??= day + 1;
      if (isSession) {
        const heard =
          how === 'live' && isUp && areUp ? questions.find(({ learner }) => !isOnDuty(learner, day)) : undefined;
        learners.forEach(({ days }, number) => {
          const today = days[day];
          if (today) learn(number, today, day, there, heard);
        });
      }
      if (isUp && how === 'mail') carryMail(day);
      const next = areUp ? questions.find(({ state }) => state === 'sent') : undefined;
      if (next) {
        next.state = 'answered';
        month.answers++;
      }
    }
  }
  return { ...month, learners };
}

function finishLesson(learner: Learner, day: number) {
  learner.lessons++;
  if (learner.lessons === LESSONS) learner.finished = day + 1;
}
