import type { Hall, Exhibit } from '../model/exhibition.ts';
import { fileHref } from './href.ts';

/** In pixels. */
export interface StillSize {
  width: number;
  height: number;
}

/** Of a look into a hall, the largest first. */
export const STILL = [
  { width: 1600, height: 1000 },
  { width: 800, height: 500 },
] as const satisfies readonly StillSize[];

/** Of what stands in a hall, the largest first: of the shape of a share picture, so that it is drawn once for both. */
export const STILL_OF_EXHIBIT = [
  { width: 1200, height: 630 },
  { width: 600, height: 315 },
] as const satisfies readonly StillSize[];

/** What is shown where somebody shares a link; all who show such pictures know this size. */
export const SHARE = { width: 1200, height: 630 } as const satisfies StillSize;

/** Of whatever a still shows: a hall, or an exhibit in it. */
const folderOf = (hall: Hall, exhibit?: Exhibit) => `/halls/${hall.id}/${exhibit ? `${exhibit.id}/` : ''}`;

/** Name of a still's file: «still» of the largest, «still-800» of another. */
export const stillName = (size: StillSize) =>
  size === STILL[0] || size === STILL_OF_EXHIBIT[0] ? 'still' : `still-${size.width}`;

export const shareHref = (hall: Hall, exhibit?: Exhibit) => fileHref(`${folderOf(hall, exhibit)}share.jpg`);

/** What an `<img>` needs to take the size that fits. */
export function stillSet(hall: Hall, exhibit?: Exhibit) {
  const sizes: readonly StillSize[] = exhibit ? STILL_OF_EXHIBIT : STILL;
  const address = (size: StillSize) => fileHref(`${folderOf(hall, exhibit)}${stillName(size)}.webp`);
  const [large] = sizes as [StillSize];
  return {
    src: address(large),
    srcset: sizes.map((size) => `${address(size)} ${size.width}w`).join(', '),
    width: large.width,
    height: large.height,
  };
}
