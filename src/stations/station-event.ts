import type { StationName } from '../model/stations.ts';
import type { Outcome, Settings } from './station.ts';

/** Told by the place of a station, up to the window: when it is opened, whenever something is set, and when it is asked. */
export interface StationEvent {
  readonly station: StationName;
  readonly settings: Settings;
  readonly inHall: Outcome['inHall'];
}

declare global {
  interface WindowEventMap {
    station: CustomEvent<StationEvent>;
    /** Who begins to listen asks all open stations to tell once more. */
    'ask-stations': Event;
  }
}
