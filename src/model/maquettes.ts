/**
 * The maquettes there are: white models made by our own code (`src/maquettes`), by name.
 * `size` is the bounding box at true size in metres, facing the visitor: width from left to right, height, depth away from the visitor.
 * Sizes that stand for a class of thing, rather than one make, are rounded.
 */
export const MAQUETTES = {
  // The camp
  'camp-model': { size: [2.4, 0.5, 1.6] },
  'network-mast': { size: [3.6, 12, 3.6] },
  'command-desk': { size: [2.4, 1.6, 1.2] },
  'camera-mast': { size: [1.2, 6, 1.2] },
  quadcopter: { size: [0.9, 0.35, 0.9] },
  'turnstile-gate': { size: [2.4, 2.3, 1.2] },
  'satellite-terminal': { size: [1.8, 2.2, 1.8] },
  'field-bed': { size: [2, 1.1, 0.9] },
  'hospital-tent': { size: [6, 3, 9] },
  'sensor-board': { size: [1.8, 2, 0.8] },
  'store-rack': { size: [2.7, 2.4, 1] },
  'solar-array': { size: [4, 2.2, 2.6] },
  'battery-cabinet': { size: [1.39, 2.2, 1.32] },
  generator: { size: [2.6, 1.5, 1.05] },
  'water-plant': { size: [6.058, 2.591, 2.438] },
  'practice-ring': { size: [3, 1.8, 3] },
  'lesson-desk': { size: [1.6, 1.4, 1] },
  // Peacekeeping
  'blue-helmet': { size: [0.24, 0.18, 0.28] },
  'blue-beret': { size: [0.225, 0.17, 0.255] },
  'white-4x4': { size: [5.22, 2.115, 1.79] },
  'four-volumes': { size: [0.36, 0.32, 0.26] },
  medal: { size: [0.074, 0.075, 0.05] },
  'remembrance-medal': { size: [0.055, 0.07, 0.035] },
  'tile-wall': { size: [8.9, 2.59, 0.5] },
  'road-diorama': { size: [1.8, 0.5, 1] },
  'dyke-diorama': { size: [1.8, 0.5, 1] },
  // The peninsula
  'armistice-table': { size: [2.4, 0.8, 1.2] },
  'horseshoe-table': { size: [5, 0.8, 4] },
  'conference-hut': { size: [16, 4.2, 6] },
  'guard-post': { size: [6, 5, 6] },
  'demarcation-strip': { size: [10.1, 0.77, 0.7] },
  // Equipment
  'light-tactical-vehicle': { size: [4.9, 1.98, 2.195] },
  'light-helicopter': { size: [9.4, 2.7, 8.05] },
  'container-20ft': { size: [6.058, 2.591, 2.438] },
  'gabion-wall': { size: [9.8, 1.4, 1.1] },
  'surveillance-drone': { size: [7.2, 1.8, 5.25] },
  'life-size-figure': { size: [0.7, 1.8, 0.5] },
  'wheeled-carrier': { size: [6.27, 2.42, 2.48] },
  'eight-wheeled-carrier': { size: [7.2, 2.6, 2.7] },
  'six-wheeled-carrier': { size: [6.6, 2.9, 2.7] },
  'eod-robot': { size: [1.1, 1, 0.7] },
  grader: { size: [8.7, 3.3, 2.5] },
  'protection-site': { size: [2.4, 0.6, 1.6] },
  watchtower: { size: [3, 8.5, 3] },
} as const satisfies Record<string, { size: readonly [width: number, height: number, depth: number] }>;

export type MaquetteName = keyof typeof MAQUETTES;

export const isMaquette = (name: string): name is MaquetteName => Object.hasOwn(MAQUETTES, name);
