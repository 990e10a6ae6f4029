import { standingBefore } from '../../floorplan/describe.ts';
import { Entering } from '../../floorplan/entering.ts';
import { say } from '../../model/language.ts';
import type { Guide } from '../guide.ts';
import type { WalkData } from '../walk-data.ts';
import { markList } from './mark-list.ts';
import { openMiniMap } from './mini-map.ts';
import { PHRASES } from './phrases.ts';

interface Options {
  page: HTMLElement;
  data: WalkData;
  guide: Guide;
  /** A guide speaks, or leads to where it will. */
  isLed(): boolean;
}

/**
 * Lets visitors know where they are: on a small map, in the list, and in words where they enter another area. Fetched after the
 * first frame; what it returns is called with every frame, and so never while nothing moves.
 */
export function openWhereabouts({ page, data, guide, isLed }: Options): () => void {
  const { plan, language } = data;
  const { visitor } = guide;
  const entering = new Entering(plan);
  const map = openMiniMap(page, plan);
  const list = markList(page);
  return () => {
    const { at, heading } = visitor;
    const entered = entering.pass(at, visitor.isMoving);
    if (entered && !isLed()) {
      const { number, title } = data.areas[entered.area]!;
      guide.say(PHRASES[language].entering(number, say(title, language).words), entered.area);
    }
    const { open } = guide;
    const isArticle = open !== undefined && open in data.exhibits;
    const exhibit = isArticle ? open : standingBefore(plan, at, heading)?.exhibit;
    list(entering.room?.area, exhibit);
    map({ at, heading }, exhibit);
  };
}
