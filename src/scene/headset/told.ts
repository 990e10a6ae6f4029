import { titleOf } from '../../floorplan/describe.ts';
import type { Door, Placement, Viewpoint } from '../../floorplan/floor-plan.ts';
import { say } from '../../model/language.ts';
import { EVIDENCE } from '../signs/signs.ts';
import type { WalkData } from '../walk-data.ts';
import type { Words } from './board.ts';
import { PHRASES } from './phrases.ts';

/** What a board tells, and where it is read. */
export interface Told {
  words: Words;
  before: Viewpoint;
  about?: Placement;
}

/** What the wall label says: title, how we know, and the words that the page's article begins with. */
export function tellExhibit(data: WalkData, about: Placement): Told {
  const { exhibit, viewpoint } = about;
  const label = document.querySelector(`[data-article="${exhibit}"] [data-label]`);
  const { evidence } = data.exhibits[exhibit]!;
  return {
    words: {
      kind: 'board',
      title: titleOf(data, exhibit, data.language),
      known: { is: evidence, evidence: EVIDENCE[evidence][data.language] },
      words: label?.textContent.trim() ?? '',
    },
    before: viewpoint,
    about,
  };
}

/** How one moves; beside what one may stand before. */
export const tellWelcome = ({ language }: WalkData, before: Viewpoint, about?: Placement): Told => ({
  words: { kind: 'board', ...PHRASES[language].welcome, known: undefined },
  before,
  about,
});

/** Where a door of the hall leads. It is another page, which ends what a headset shows: nobody is taken there unasked. */
export function tellDoor({ doors, language }: WalkData, { kind }: Door, before: Viewpoint): Told {
  const { title } = doors[kind === 'exit' ? 'exit' : 'entrance'];
  return {
    words: { kind: 'board', ...PHRASES[language].door(say(title, language).words), known: undefined },
    before,
  };
}
