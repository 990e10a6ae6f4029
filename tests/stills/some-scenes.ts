import { drawStill, type Scene } from '../../src/stills/draw-still.ts';
import { eye, parallel, type Lens } from '../../src/stills/lens.ts';
import { LINEAR } from '../../src/form/graded.ts';
import type { Mesh } from '../../src/stills/mesh.ts';

/** Small scenes for tests of the stills: the eye stands at the origin and looks north, the picture is a square. */

/** Sees as far up and to the sides as ahead: one metre ahead, the picture is two metres wide. */
export const NORTH: Lens = eye({ at: { x: 0, y: 0 }, height: 0, heading: 0, pitch: 0, fieldOfView: 90 }, 1);

/** Eight metres of floor from above, north up. */
export const FROM_ABOVE: Lens = parallel({ at: { x: 0, y: 0 }, height: 0, tall: 8, heading: 0, pitch: -90 }, 1);

export const BLACK = [0, 0, 0] as const;

type Corner = readonly [right: number, up: number, ahead: number];

/** Triangles by their corners as the eye sees them; counter-clockwise ones show their front. */
export const triangles = (corners: readonly Corner[], more: Partial<Mesh> = {}): Mesh => ({
  positions: corners.flatMap(([right, up, ahead]) => [right, up, -ahead]),
  ...more,
});

/** An upright square before the eye. */
export const square = (half: number, ahead: number, more: Partial<Mesh> = {}): Mesh =>
  triangles(
    [
      [-half, -half, ahead],
      [half, -half, ahead],
      [half, half, ahead],
      [-half, half, ahead],
    ],
    { index: [0, 1, 2, 0, 2, 3], uvs: [0, 1, 1, 1, 1, 0, 0, 0], ...more },
  );

/** Colours for a mesh that is all of one grey, as the eye grades it: 0 to 255. */
export const grey = (byte: number, corners = 4): Pick<Mesh, 'colours'> => ({
  colours: { values: Array<number>(corners * 3).fill(LINEAR[byte]!), size: 3 },
});

/** Pixels by pixel, each looked at once, as rows of the bytes of its red. */
export function drawn(meshes: readonly Mesh[], more: Partial<Scene> = {}): number[][] {
  const { width, height, bytes } = drawStill({
    meshes,
    lens: NORTH,
    width: 8,
    height: 8,
    sky: BLACK,
    looks: 1,
    ...more,
  });
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => bytes[(row * width + column) * 3]!),
  );
}

/** The same with a sign for each pixel: «.» black, «#» white, «+» between. */
export const sketch = (meshes: readonly Mesh[], more: Partial<Scene> = {}): string[] =>
  drawn(meshes, more).map((row) => row.map((byte) => (byte === 0 ? '.' : byte === 255 ? '#' : '+')).join(''));
