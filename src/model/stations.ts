/** What a curator may let visitors try: `try: clean-power`. Each has a folder of its own in `src/stations`. */
export const STATIONS = [
  'clean-power',
  'casualty-tracking-and-health-watch',
  'resource-and-stock-management',
  'vehicle-and-patrol-tracking',
] as const;
export const STATIONS = ['clean-power', 'one-camp-network', 'smart-perimeter'] as const;
export const STATIONS = ['clean-power', 'water-and-waste', 'facility-monitoring', 'telemedicine'] as const;

export type StationName = (typeof STATIONS)[number];

export const isStation = (name: string): name is StationName => STATIONS.some((station) => station === name);
