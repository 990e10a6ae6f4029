import type { StationName } from '../model/stations.ts';
import type { About } from './about.ts';
import { aboutCasualtyTracking } from './casualty-tracking-and-health-watch/about.ts';
import { aboutCleanPower } from './clean-power/about.ts';
import { aboutStockManagement } from './resource-and-stock-management/about.ts';
import { aboutPersonnelSafety } from './personnel-safety-and-access/about.ts';
import { aboutVehicleTracking } from './vehicle-and-patrol-tracking/about.ts';
import { aboutOneCampNetwork } from './one-camp-network/about.ts';
import { aboutSmartPerimeter } from './smart-perimeter/about.ts';
import { aboutFacilityMonitoring } from './facility-monitoring/about.ts';
import { aboutTelemedicine } from './telemedicine/about.ts';
import { aboutRemoteLearning } from './remote-learning-and-experts/about.ts';
import { aboutWaterAndWaste } from './water-and-waste/about.ts';

/** What stands in the page about each station. */
export const ABOUTS: Readonly<Record<StationName, About>> = {
  'clean-power': aboutCleanPower,
  'casualty-tracking-and-health-watch': aboutCasualtyTracking,
  'resource-and-stock-management': aboutStockManagement,
  'personnel-safety-and-access': aboutPersonnelSafety,
  'vehicle-and-patrol-tracking': aboutVehicleTracking,
  'one-camp-network': aboutOneCampNetwork,
  'smart-perimeter': aboutSmartPerimeter,
  'water-and-waste': aboutWaterAndWaste,
  'facility-monitoring': aboutFacilityMonitoring,
  telemedicine: aboutTelemedicine,
  'remote-learning-and-experts': aboutRemoteLearning,
};
