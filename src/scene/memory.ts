import type { Address } from '../visit/address.ts';
import { onChange } from '../visit/kept.ts';
import { getPreferences, setPreferences } from '../visit/kept-preferences.ts';
import { changeProgress } from '../visit/kept-progress.ts';
import type { Preferences } from '../visit/preferences.ts';
import { addSeen, leaveTour } from '../visit/progress.ts';
import type { WalkData } from './walk-data.ts';

/** What this device keeps of a visit. */
export interface Memory {
  /** Calls back with what was chosen, now and whenever that changes. */
  obey(listener: (preferences: Preferences) => void): void;
  setLens(isOn: boolean): void;
  /** An article was opened; the address says whether a guide led there. */
  noteRead(exhibit: string, address: Address): void;
}

/** Fetched after the first frame, with all that it needs. */
export function openMemory({ plan, tours }: WalkData): Memory {
  return {
    obey(listener) {
      const tell = () => listener(getPreferences());
      tell();
      onChange('preferences', tell);
    },
    setLens: (lens) => setPreferences({ lens }),
    noteRead(exhibit, address) {
      changeProgress((progress) => {
        const seen = addSeen(progress, plan.hall, exhibit);
        if (address.kind !== 'stop') return seen;
        const { tour, stop } = address;
        const isLast = stop === tours[tour]?.length;
        return leaveTour(seen, isLast ? undefined : { tour, stop });
      });
    },
  };
}
