import { onChange } from '../visit/kept.ts';
import { getPreferences, setPreferences } from '../visit/kept-preferences.ts';
import { changeProgress } from '../visit/kept-progress.ts';
import type { Preferences } from '../visit/preferences.ts';
import { addSeen, leaveTour } from '../visit/progress.ts';
import type { Lead } from './guide.ts';
import type { WalkData } from './walk-data.ts';

/** What this device keeps of a visit. */
export interface Memory {
  /** Calls back with what was chosen, now and whenever that changes. */
  obey(listener: (preferences: Preferences) => void): void;
  setLens(isOn: boolean): void;
  /** Which exhibit's article is open, and where a guide leads. */
  note(open: string | undefined, lead: Lead | undefined): void;
}

/** Fetched after the first frame, with all that it needs. */
export function openMemory({ plan, tours, exhibits }: WalkData): Memory {
  return {
    obey(listener) {
      const tell = () => listener(getPreferences());
      tell();
      onChange('preferences', tell);
    },
    setLens: (lens) => setPreferences({ lens }),
    note(open, lead) {
      const stops = lead ? tours[lead.tour]! : [];
      const shown = lead ? (lead.isThere ? stops[lead.stop - 1] : undefined) : open;
      if (lead)
        changeProgress((progress) =>
          leaveTour(progress, lead.stop === stops.length ? undefined : { tour: lead.tour, stop: lead.stop }),
        );
      if (typeof shown === 'string' && shown in exhibits)
        changeProgress((progress) => addSeen(progress, plan.hall, shown));
    },
  };
}
