import type { StationName } from '../model/stations.ts';
import type { About } from './about.ts';
import { aboutCleanPower } from './clean-power/about.ts';
import { aboutOneCampNetwork } from './one-camp-network/about.ts';
import { aboutSmartPerimeter } from './smart-perimeter/about.ts';

/** What stands in the page about each station. */
export const ABOUTS: Readonly<Record<StationName, About>> = {
  'clean-power': aboutCleanPower,
  'one-camp-network': aboutOneCampNetwork,
  'smart-perimeter': aboutSmartPerimeter,
};
