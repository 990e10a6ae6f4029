import { stands, type Exhibit } from '../model/exhibition.ts';
import { BUILD, RULES } from './rules.ts';
import type { Placement } from './floor-plan.ts';

/** The room that an exhibit needs along a wall and before it, in metres. */
export interface Bay {
  exhibit: Exhibit;
  mount: Placement['mount'];
  /** Along the wall: the exhibit and its label. */
  frontage: number;
  /** From the wall to the front of the exhibit or its plinth. */
  depth: number;
  /** Of the plinth, around what stands on it. */
  border: number;
  /** From the exhibit's front to the visitor's eyes. */
  viewing: number;
  /** Height of its lower edge. */
  base: number;
}

/** What is lower than this is lifted to the eyes. */
const LOW = 0.6;
/** What is shorter than this at true size is lifted as well. */
const SHORT = 1.2;
/** What is higher or wider than this would be top-heavy on a plinth. */
const PLINTH = { height: 1.6, footprint: 3 } as const;
/** Where the middle of a thing on a plinth should be; of one that lies flat, so that one bends over it. */
const PLINTH_CENTRE = { upright: 1.15, flat: 0.85 } as const;

export function bayFor(exhibit: Exhibit): Bay {
  const { size } = exhibit;
  const mount = mountFor(exhibit);
  const border = borderOf(mount);
  const label = BUILD.label.gap + BUILD.label.room;
  return {
    exhibit,
    mount,
    frontage: size.width + 2 * border + label,
    border,
    depth: mount === 'wall' ? size.depth : BUILD.behind + size.depth + 2 * border,
    viewing: viewingDistance(exhibit, mount),
    base:
      mount === 'wall'
        ? Math.max(0.3, BUILD.hangingHeight - size.height / 2)
        : mount === 'plinth'
          ? Math.min(0.95, Math.max(0.4, PLINTH_CENTRE[isFlat(exhibit) ? 'flat' : 'upright'] - size.height / 2))
          : 0,
  };
}

/** Is looked at from above, as a model of a camp or a relief. */
const isFlat = ({ size }: Exhibit) => size.height < 0.6 * size.depth;

/** What is so many times as wide as deep, and low enough to look over, is not taken in whole: one walks along it. */
const LONG = 8;
const TABLE_HEIGHT = 1.1;
const ALONGSIDE = 2;
const isWalkedAlong = ({ size }: Exhibit) =>
  size.width > LONG * size.depth && size.height < TABLE_HEIGHT && size.depth > 0.3;

/** Border of a plinth around what stands on it. */
export const borderOf = (mount: Placement['mount']) => (mount === 'plinth' ? BUILD.plinthBorder : 0);

function mountFor(exhibit: Exhibit): Placement['mount'] {
  if (!stands(exhibit)) return 'wall';
  const { width, height, depth } = exhibit.size;
  const fits = height <= PLINTH.height && Math.max(width, depth) <= PLINTH.footprint;
  const lifted = height <= LOW || exhibit.model.scale < 1 || Math.max(width, height, depth) < SHORT;
  return fits && lifted ? 'plinth' : 'floor';
}

/**
 * From about one longest side away a thing is seen whole (an angle of some 50°). What hangs has its middle before the
 * eyes and is read from nearer than what stands on the floor; over what lies flat one bends.
 */
function viewingDistance(exhibit: Exhibit, mount: Placement['mount']): number {
  const { width, height } = exhibit.size;
  if (isWalkedAlong(exhibit)) return ALONGSIDE;
  const share = mount === 'plinth' && isFlat(exhibit) ? 0.9 : 1;
  const longest = Math.max(width * share, height * (mount === 'wall' ? 1.12 : 1.2));
  return Math.min(RULES.viewingFarthest, Math.max(RULES.viewingNearest, longest));
}
