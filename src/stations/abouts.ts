import type { StationName } from '../model/stations.ts';
import type { About } from './about.ts';
import { aboutCleanPower } from './clean-power/about.ts';
import { aboutFacilityMonitoring } from './facility-monitoring/about.ts';
import { aboutTelemedicine } from './telemedicine/about.ts';
import { aboutWaterAndWaste } from './water-and-waste/about.ts';

/** What stands in the page about each station. */
export const ABOUTS: Readonly<Record<StationName, About>> = {
  'clean-power': aboutCleanPower,
  'water-and-waste': aboutWaterAndWaste,
  'facility-monitoring': aboutFacilityMonitoring,
  telemedicine: aboutTelemedicine,
};
