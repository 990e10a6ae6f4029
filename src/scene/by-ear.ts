import { backToPath } from '../floorplan/back-to-path.ts';
import { closer, tellCloser } from '../floorplan/closer.ts';
import type { Viewpoint } from '../floorplan/floor-plan.ts';
import { onTheWay } from '../floorplan/on-the-way.ts';
import { whatIsHere } from '../floorplan/what-is-here.ts';
import { setPreferences, showsMap } from '../visit/kept-preferences.ts';
import type { Question } from './controls/keyboard.ts';
import type { Guide } from './guide.ts';
import { PHRASES } from './phrases.ts';
import type { WalkData } from './walk-data.ts';

/** One step of leaning in. */
const LEAN = 1.6;

/** Where one sets out, and what one was reading there. */
interface Setting extends Viewpoint {
  open: string | undefined;
}

/** Answers what is asked about the place, in words and, where it is asked for, by a step. */
export function answer(question: Question, guide: Guide, data: WalkData) {
  const { visitor, space } = guide;
  const { plan, language } = data;
  switch (question) {
    case 'here':
      guide.say(whatIsHere(plan, data, visitor.at, visitor.heading, language));
      return;
    case 'closer': {
      const step = visitor.isLeaningIn ? undefined : closer(plan, space, visitor);
      // As near as can be, one leans in; and so one does where there is nothing to step up to.
      if (!step || step.stand.at === visitor.at) visitor.lean(LEAN, guide.isStill);
      else guide.stepUp(step.placement, step.stand);
      guide.say(step ? tellCloser(data, step, language) : PHRASES[language].leaning(visitor.isLeaningIn));
      guide.onChange();
      return;
    }
    case 'path':
      guide.goTo(backToPath(plan, space, visitor.at));
      return;
    case 'map': {
      const map = !showsMap();
      setPreferences({ map });
      guide.say(PHRASES[language].map(map));
    }
  }
}

/** What comes next, or was before, is told to who sets out for it from where an article was `open`. */
export function tellNext(step: 1 | -1, from: Setting, guide: Guide, data: WalkData) {
  if (guide.visitor.isLed)
    guide.say(onTheWay(data.plan, guide.space, data, from, data.language, { step, open: from.open }));
}
