import type { StationName } from '../model/stations.ts';
import type { Station } from './station.ts';

/** Each is fetched when it is opened. */
const STATIONS = {
  'one-camp-network': async () => (await import('./one-camp-network/one-camp-network.ts')).oneCampNetwork,
  'shared-operations-picture': async () =>
    (await import('./shared-operations-picture/shared-operations-picture.ts')).sharedOperationsPicture,
  'smart-perimeter': async () => (await import('./smart-perimeter/smart-perimeter.ts')).smartPerimeter,
  'early-warning-from-above': async () =>
    (await import('./early-warning-from-above/early-warning-from-above.ts')).earlyWarning,
  'personnel-safety-and-access': async () =>
    (await import('./personnel-safety-and-access/personnel-safety-and-access.ts')).personnelSafety,
  'vehicle-and-patrol-tracking': async () =>
    (await import('./vehicle-and-patrol-tracking/vehicle-and-patrol-tracking.ts')).vehicleTracking,
  telemedicine: async () => (await import('./telemedicine/telemedicine.ts')).telemedicine,
  'casualty-tracking-and-health-watch': async () =>
    (await import('./casualty-tracking-and-health-watch/casualty-tracking-and-health-watch.ts')).casualtyTracking,
  'facility-monitoring': async () => (await import('./facility-monitoring/facility-monitoring.ts')).facilityMonitoring,
  'resource-and-stock-management': async () =>
    (await import('./resource-and-stock-management/resource-and-stock-management.ts')).stockManagement,
  'clean-power': async () => (await import('./clean-power/clean-power.ts')).cleanPower,
  'water-and-waste': async () => (await import('./water-and-waste/water-and-waste.ts')).waterAndWaste,
  'simulated-practice': async () => (await import('./simulated-practice/simulated-practice.ts')).simulatedPractice,
  'remote-learning-and-experts': async () =>
    (await import('./remote-learning-and-experts/remote-learning-and-experts.ts')).remoteLearning,
} satisfies Record<StationName, () => Promise<Station>>;

export const loadStation = (name: StationName): Promise<Station> => STATIONS[name]();
