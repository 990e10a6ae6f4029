/** What a curator may let visitors try: `try: clean-power`. Each has a folder of its own in `src/stations`. */
export const STATIONS = [
  'one-camp-network',
  'shared-operations-picture',
  'smart-perimeter',
  'early-warning-from-above',
  'personnel-safety-and-access',
  'vehicle-and-patrol-tracking',
  'telemedicine',
  'casualty-tracking-and-health-watch',
  'facility-monitoring',
  'resource-and-stock-management',
  'clean-power',
  'water-and-waste',
  'simulated-practice',
  'remote-learning-and-experts',
] as const;

export type StationName = (typeof STATIONS)[number];
