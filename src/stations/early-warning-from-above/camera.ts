/** A camera that looks straight down. Lengths on the ground in metres. */
export interface Camera {
  /** Width of its sensor, and its focal length: in the same unit, millimetres. */
  sensor: number;
  focal: number;
  /** Points from left to right. */
  points: number;
}

/** Ours. */
export const CAMERA: Camera = { sensor: 13.2, focal: 11, points: 1920 };

/** The width of ground that it sees. */
export const widthSeen = ({ sensor, focal }: Camera, height: number) => (height * sensor) / focal;

/** What lies between two points of its picture, on the ground. */
export const groundOfPoint = (camera: Camera, height: number) => widthSeen(camera, height) / camera.points;

/** Shoulders of a person from above: metres. Ours. */
const PERSON = 0.5;
/** To tell what kind of thing it is, four pairs of lines across it: Johnson (1958); a pair takes two points. */
const POINTS_TO_TELL = 8;
/** At which somebody’s clothes can be told, and somebody known can be recognised: metres a point, EN 62676-4 (2015). */
const CLOTHES = 1 / 62.5;
const RECOGNISED = 1 / 125;

/** What can be made of people in its picture. */
export type Sharpness = 'blurred' | 'people' | 'clothes' | 'recognised';

export function sharpnessOf(groundOfPoint: number): Sharpness {
  if (groundOfPoint <= RECOGNISED) return 'recognised';
  if (groundOfPoint <= CLOTHES) return 'clothes';
  return groundOfPoint <= PERSON / POINTS_TO_TELL + 1e-9 ? 'people' : 'blurred';
}
