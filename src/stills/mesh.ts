import type { Place } from './place.ts';
import type { Texture } from './texture.ts';

/** Triangles to be drawn, unlit: their light is in their colours and their map. Those that go around counter-clockwise are seen from the front. */
export interface Mesh {
  /** x, y, z of one corner after the other, in metres: to the east, up, to the south. */
  positions: ArrayLike<number>;
  /** Three corners for each triangle; without it, the corners are taken three by three as they come. */
  index?: ArrayLike<number>;
  /** Of each corner, in linear light from 0 to 1; white where there are none. */
  colours?: Colours;
  /** Where each corner lies in the map: from 0 to 1, to the right and downwards from the map's first row. */
  uvs?: ArrayLike<number>;
  /** Multiplies the colours. */
  map?: Texture;
  /** Where the mesh stands in the hall; without it, it stands where its positions say. */
  place?: Place;
  /** Seen from behind as well. */
  isTwoSided?: boolean;
  /**
   * 0 is solid. Higher layers are see-through, do not hide each other, and are laid over what is solid in their order. Of one
   * such layer only what is nearest is seen.
   */
  layer?: number;
}

export interface Colours {
  values: ArrayLike<number>;
  /** Numbers for each corner: red, green, blue, and perhaps how opaque it is. */
  size: 3 | 4;
  /** What stands for 1: 255 where they are bytes. */
  full?: number;
}
