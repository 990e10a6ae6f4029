import { forward, headingTo, type Heading, type Point } from '../../floorplan/geometry.ts';
import type { Viewpoint } from '../../floorplan/floor-plan.ts';
import type { Look } from '../../floorplan/look.ts';
import { cameraTurn } from '../space.ts';

/** Where a head or a hand is, and which way it looks or points. */
export interface Pose extends Look {
  /** Above the floor, in metres. */
  height: number;
}

const ORIGIN: Point = { x: 0, y: 0 };

/** Of a place in space as a headset tells it: sixteen numbers, column by column. */
export function poseOf(matrix: ArrayLike<number>): Pose {
  const [ahead, up, south] = [-matrix[8]!, -matrix[9]!, -matrix[10]!];
  return {
    at: { x: matrix[12]!, y: matrix[14]! },
    height: matrix[13]!,
    heading: headingTo(ORIGIN, { x: ahead, y: south }),
    pitch: (Math.atan2(up, Math.hypot(ahead, south)) * 180) / Math.PI,
  };
}

/**
 * Where the origin of a space lies, told in another, in which somebody stands `from` here and is to stand at `to` there, without
 * having moved: the hall is moved about its visitor.
 */
export function originFor(from: Viewpoint, to: Viewpoint): Viewpoint {
  const heading = from.heading - to.heading;
  const [east, south] = [forward(heading + 90), forward(heading + 180)];
  return {
    at: {
      x: from.at.x - east.x * to.at.x - south.x * to.at.y,
      y: from.at.y - east.y * to.at.x - south.y * to.at.y,
    },
    heading,
  };
}

/** The same for a headset. */
export const transformTo = ({ at, heading }: { at: Point; heading: Heading }) =>
  new XRRigidTransform(
    { x: at.x, y: 0, z: at.y },
    { x: 0, y: Math.sin(cameraTurn(heading) / 2), z: 0, w: Math.cos(cameraTurn(heading) / 2) },
  );
