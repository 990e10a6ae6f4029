/**
 * What an architect of museums holds to, in metres. Sources: the German DIN 18040-1 and the Smithsonian Guidelines for
 * Accessible Exhibition Design agree within a few centimetres; where they differ, the more generous value stands here.
 */
export const RULES = {
  /** Two wheelchairs pass each other. */
  passage: 1.8,
  /** Diameter in which a wheelchair turns, before every exhibit. */
  turningCircle: 1.5,
  /** Clear width of a door. */
  door: 1.2,
  /** Height of a label's centre: readable standing and sitting. */
  labelLowest: 1.2,
  labelHighest: 1.6,
  /** A thing is taken in whole from about its own longest side; nobody steps nearer than this, nor need they go farther. */
  viewingNearest: 1.5,
  viewingFarthest: 8,
  /** Radius of a visitor, shoulders and bag. */
  visitor: 0.3,
} as const;

/** How our halls are built, in metres. */
export const BUILD = {
  /** Least free width between the exhibits on the left and on the right. */
  corridor: 3.8,
  /** Clear width of thresholds between areas and of the hall's doors. */
  threshold: 2.4,
  /** Length of the passage through a threshold. */
  thresholdLength: 1.4,
  /** Clear height of a threshold; the rooms rise above it. */
  thresholdHeight: 2.7,
  /** Least height of a room, and how far it rises above its tallest exhibit. */
  ceiling: 4.2,
  headroom: 1.2,
  /** A wide room is high: so great a share of its width. */
  loftiness: 0.3,
  /** Between neighbours on one wall. */
  gap: 1,
  /** From one exhibit's middle to the next one's along the promenade, so that two visitors do not stand back to back. */
  step: 0.8,
  /** Between the wall and what stands before it. */
  behind: 0.35,
  /** A plinth reaches so far beyond what stands on it, on every side. */
  plinthBorder: 0.1,
  /** Height of a picture's centre. */
  hangingHeight: 1.5,
  /** A label and the stand that carries it, and the room kept for it along the wall. */
  label: { width: 0.48, height: 0.36, centre: 1.35, depth: 0.06, gap: 0.15, room: 0.6 },
  /** A label farther than this from the visitor's eyes could not be read: its stand comes forward from a large exhibit. */
  readable: 2.4,
  /** A room's rounded end is drawn in so many straight pieces on each side. */
  cornerPieces: 8,
  /** The promenade's least radius, and how far its direction swings to either side of south. */
  radius: 18,
  swing: 44,
  /** The promenade's curvature times the distance to the wall stays below this, so that inner walls are not crowded. */
  crowding: 0.25,
  /** No wall bends by more than this behind the broadest exhibit that stands before it; less than `behind`. */
  bulge: 0.2,
} as const;
