import type { StationName } from '../model/stations.ts';
import type { Station } from './station.ts';

/** Each is fetched when it is opened. */
const STATIONS = {
  'clean-power': async () => (await import('./clean-power/clean-power.ts')).cleanPower,
  'water-and-waste': async () => (await import('./water-and-waste/water-and-waste.ts')).waterAndWaste,
  'facility-monitoring': async () => (await import('./facility-monitoring/facility-monitoring.ts')).facilityMonitoring,
  telemedicine: async () => (await import('./telemedicine/telemedicine.ts')).telemedicine,
} satisfies Record<StationName, () => Promise<Station>>;

export const loadStation = (name: StationName): Promise<Station> => STATIONS[name]();
