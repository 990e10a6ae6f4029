import type { StationName } from '../model/stations.ts';
import type { Station } from './station.ts';

/** Each is fetched when it is opened. */
const STATIONS = {
  'clean-power': async () => (await import('./clean-power/clean-power.ts')).cleanPower,
  'one-camp-network': async () => (await import('./one-camp-network/one-camp-network.ts')).oneCampNetwork,
  'smart-perimeter': async () => (await import('./smart-perimeter/smart-perimeter.ts')).smartPerimeter,
} satisfies Record<StationName, () => Promise<Station>>;

export const loadStation = (name: StationName): Promise<Station> => STATIONS[name]();
