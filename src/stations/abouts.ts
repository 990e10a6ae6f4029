import type { StationName } from '../model/stations.ts';
import type { About } from './about.ts';
import { aboutOneCampNetwork } from './one-camp-network/about.ts';
import { aboutSharedOperationsPicture } from './shared-operations-picture/about.ts';
import { aboutSmartPerimeter } from './smart-perimeter/about.ts';
import { aboutEarlyWarning } from './early-warning-from-above/about.ts';
import { aboutPersonnelSafety } from './personnel-safety-and-access/about.ts';
import { aboutVehicleTracking } from './vehicle-and-patrol-tracking/about.ts';
import { aboutTelemedicine } from './telemedicine/about.ts';
import { aboutCasualtyTracking } from './casualty-tracking-and-health-watch/about.ts';
import { aboutFacilityMonitoring } from './facility-monitoring/about.ts';
import { aboutStockManagement } from './resource-and-stock-management/about.ts';
import { aboutCleanPower } from './clean-power/about.ts';
import { aboutWaterAndWaste } from './water-and-waste/about.ts';
import { aboutSimulatedPractice } from './simulated-practice/about.ts';
import { aboutRemoteLearning } from './remote-learning-and-experts/about.ts';

/** What stands in the page about each station. */
export const ABOUTS: Readonly<Record<StationName, About>> = {
  'one-camp-network': aboutOneCampNetwork,
  'shared-operations-picture': aboutSharedOperationsPicture,
  'smart-perimeter': aboutSmartPerimeter,
  'early-warning-from-above': aboutEarlyWarning,
  'personnel-safety-and-access': aboutPersonnelSafety,
  'vehicle-and-patrol-tracking': aboutVehicleTracking,
  telemedicine: aboutTelemedicine,
  'casualty-tracking-and-health-watch': aboutCasualtyTracking,
  'facility-monitoring': aboutFacilityMonitoring,
  'resource-and-stock-management': aboutStockManagement,
  'clean-power': aboutCleanPower,
  'water-and-waste': aboutWaterAndWaste,
  'simulated-practice': aboutSimulatedPractice,
  'remote-learning-and-experts': aboutRemoteLearning,
};
