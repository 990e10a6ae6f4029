import type { StationName } from '../../src/model/stations.ts';
import type { Settings } from '../../src/stations/station.ts';

/** For each station settings that reach its goal; those left out stand as at first. */
export const WELL_TRIED = {
  'one-camp-network': { mast2: 'C3', mast3: 'F3', mast4: 'G4', power: 24 },
  'shared-operations-picture': { hour: 9, kinds: 'troops-resources', gate: 2, square: 'C2' },
  'smart-perimeter': { cameras: 10, cable: 2800, day: 2.5, night: 1.8 },
  'early-warning-from-above': { height: 90, radius: 880, airspeed: 16, wind: '6' },
  'personnel-safety-and-access': { knows: 'doors', kept: 3, points: 2 },
  'vehicle-and-patrol-tracking': { aim: 'trouble', season: 'rain', engineers: 'J6' },
  telemedicine: { share: 128, heart: 'twelve', photo: 1600, video: 'after' },
  'casualty-tracking-and-health-watch': { helicopter: 'G5', ambulance: 'D4', ready: '30', aided: 8 },
  'facility-monitoring': { allowance: 4, limit: 70, doubt: 'twice' },
  'resource-and-stock-management': { point: 60, before: 170, quantity: 50 },
  'clean-power': { panels: 280, battery: 500, generator: 100 },
  'water-and-waste': { washing: 55, toilets: 'pour', plant: 'membrane', well: 9 },
  'simulated-practice': { arrive: 'talk', word: 'ask', 'aim-talk': 'warn', 'evening-talk': 'plan' },
  'remote-learning-and-experts': { brought: 5, when: 'morning', zone: 'seoul', how: 'live' },
} satisfies Readonly<Record<StationName, Settings>>;
