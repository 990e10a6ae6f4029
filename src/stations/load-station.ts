import type { StationName } from '../model/stations.ts';
import type { Station } from './station.ts';

/** Each is fetched when it is opened. */
const STATIONS = {
  'clean-power': async () => (await import('./clean-power/clean-power.ts')).cleanPower,
  'casualty-tracking-and-health-watch': async () =>
    (await import('./casualty-tracking-and-health-watch/casualty-tracking-and-health-watch.ts')).casualtyTracking,
  'resource-and-stock-management': async () =>
    (await import('./resource-and-stock-management/resource-and-stock-management.ts')).stockManagement,
  'personnel-safety-and-access': async () =>
    (await import('./personnel-safety-and-access/personnel-safety-and-access.ts')).personnelSafety,
  'vehicle-and-patrol-tracking': async () =>
    (await import('./vehicle-and-patrol-tracking/vehicle-and-patrol-tracking.ts')).vehicleTracking,
  'one-camp-network': async () => (await import('./one-camp-network/one-camp-network.ts')).oneCampNetwork,
  'smart-perimeter': async () => (await import('./smart-perimeter/smart-perimeter.ts')).smartPerimeter,
  'water-and-waste': async () => (await import('./water-and-waste/water-and-waste.ts')).waterAndWaste,
  'facility-monitoring': async () => (await import('./facility-monitoring/facility-monitoring.ts')).facilityMonitoring,
  telemedicine: async () => (await import('./telemedicine/telemedicine.ts')).telemedicine,
  'remote-learning-and-experts': async () =>
    (await import('./remote-learning-and-experts/remote-learning-and-experts.ts')).remoteLearning,
} satisfies Record<StationName, () => Promise<Station>>;

export const loadStation = (name: StationName): Promise<Station> => STATIONS[name]();
