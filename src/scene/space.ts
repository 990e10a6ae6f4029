import { Vector3 } from 'three';
import type { Heading, Point } from '../floorplan/geometry.ts';

/**
 * From the plan to three.js and back. The plan's x (east) and y (south) are three's x and z, so that
 * looking north is looking down three's -z: nothing is mirrored, and a heading is a turn about the y axis the other way round.
 */
const RADIANS = Math.PI / 180;

/** From bottom to top, in degrees: a phone held upright sees more above and below, and little to the sides. */
export const fieldOfView = (width: number, height: number) => (width < height ? 82 : 58);

export const toSpace = ({ x, y }: Point, height = 0) => new Vector3(x, height, y);

/** Turn about the y axis in radians for something modelled to look north (three's -z), such as a camera. */
export const cameraTurn = (heading: Heading) => -heading * RADIANS;

/** Turn about the y axis in radians for something modelled with its front to the south (three's +z), such as a maquette. */
export const modelTurn = (heading: Heading) => (180 - heading) * RADIANS;

export const toRadians = (degrees: number) => degrees * RADIANS;
