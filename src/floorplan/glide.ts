import type { Viewpoint } from './floor-plan.ts';
import type { FreeSpace } from './free-space.ts';
import { distance, headingTo, normalise, turn, type Heading, type Point } from './geometry.ts';
import { between, lengthsAlong } from './ribs.ts';
import { roundCorners } from './round-corners.ts';

/** A way as it is gone: smoothly, and looking ahead. */
export interface Glide {
  /** In metres. */
  length: number;
  /** Where one is after so many metres, and which way one looks there. */
  at(metres: number): Viewpoint;
}

/** Which way one looks at the ends of a way, where that is asked for. */
interface Looks {
  from?: Heading | undefined;
  to?: Heading | undefined;
}

/** From point to point of the way, in metres. */
const STEP = 0.2;
/** The look turns by no more: at the pace of a led walk a quarter turn takes the better part of a second. */
export const TURN_DEGREES_PER_METRE = 45;

/**
 * Makes of a way with corners (`route`, `ledWay`) one to glide along: its corners are rounded within free space, and the look
 * turns gently, beginning before a corner and ending behind it. It turns from where one looks at the beginning, and to where
 * one is to look at the end as far as the length of the way allows.
 */
export function glide(space: FreeSpace, way: readonly Point[], looks: Looks = {}): Glide {
  const points = inSteps(roundCorners(space, way));
  const along = lengthsAlong(points);
  const headings = turnGently(points, along, looks);
  const length = along.at(-1) ?? 0;
  return {
    length,
    at(metres) {
      const wanted = Math.min(length, Math.max(0, metres)) || 0;
      const next = along.findIndex((far) => far >= wanted);
      const before = Math.max(0, next - 1);
      const share = next === before ? 1 : (wanted - along[before]!) / (along[next]! - along[before]!);
      const [look, nextLook] = [headings[before]!, headings[next]!];
      return {
        at: between(points[before]!, points[next]!, share),
        heading: normalise(look + (nextLook - look) * share),
      };
    },
  };
}

/** No point twice, and none farther from the next than a step. */
function inSteps(way: readonly Point[]): Point[] {
  return way.flatMap((point, index) => {
    const before = way[index - 1];
    if (!before) return [point];
    const count = Math.ceil(distance(before, point) / STEP);
    return Array.from({ length: count }, (_, step) =>
      step === count - 1 ? point : between(before, point, (step + 1) / count),
    );
  });
}

/** Headings count on beyond a whole turn, so that the look never jumps from 360 to 0. */
function turnGently(points: readonly Point[], along: readonly number[], { from, to }: Looks): readonly Heading[] {
  const gentle = withoutJolts(headingsAhead(points, from ?? to ?? 0), along);
  const length = along.at(-1) ?? 0;
  const ended = held(gentle, to, gentle.at(-1) ?? 0, (index) => length - along[index]!);
  // What a short way cannot do is left to its end: it always begins as one looks.
  return held(ended, from, gentle[0] ?? 0, (index) => along[index]!);
}

/** Which way the way goes on from each point. */
function headingsAhead(points: readonly Point[], alone: Heading): Heading[] {
  const headings: Heading[] = [];
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    const before = headings.at(-1) ?? (next ? headingTo(point, next) : alone);
    headings.push(next ? before + turn(before, headingTo(point, next)) : before);
  }
  return headings;
}

/** Half way between the least and the most that each heading could be if the others bound it: what turns gently stays as it is. */
function withoutJolts(headings: readonly Heading[], along: readonly number[]): Heading[] {
  const bound = (pick: (one: number, other: number) => number, sign: 1 | -1) => {
    const bounded = [...headings];
    const pass = (index: number, other: number) => {
      const most = sign * TURN_DEGREES_PER_METRE * Math.abs(along[index]! - along[other]!);
      bounded[index] = pick(bounded[index]!, bounded[other]! + most);
    };
    for (let index = 1; index < bounded.length; index++) pass(index, index - 1);
    for (let index = bounded.length - 2; index >= 0; index--) pass(index, index + 1);
    return bounded;
  };
  const [least, most] = [bound(Math.min, 1), bound(Math.max, -1)];
  return least.map((heading, index) => (heading + most[index]!) / 2);
}

/** Bound to a heading at one end: the farther from it, the less. */
function held(
  headings: readonly Heading[],
  wanted: Heading | undefined,
  there: Heading,
  farOf: (index: number) => number,
): readonly Heading[] {
  if (wanted === undefined) return headings;
  const end = there + turn(there, wanted);
  return headings.map((heading, index) => {
    const most = TURN_DEGREES_PER_METRE * farOf(index);
    return Math.max(end - most, Math.min(end + most, heading));
  });
}
