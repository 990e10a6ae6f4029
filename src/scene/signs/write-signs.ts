import { BufferGeometry, CanvasTexture, Float32BufferAttribute, LinearMipmapLinearFilter, SRGBColorSpace } from 'three';
import { move } from '../../floorplan/geometry.ts';
import { packAtlas, type Cell } from '../../form/atlas.ts';
import { setSign, TONES, type Line, type Mark } from './set-sign.ts';
import type { Sign } from './signs.ts';

/** The walk is set in the face of the page. */
const fontFamily = () => getComputedStyle(document.body).fontFamily;

/** Between signs, in pixels, so that none bleeds into another from afar. */
const GAP = 4;

/** Widest texture that old phones take. */
const ATLAS_WIDTH = 2048;
/** Tallest; where the writing needs more, all of it is drawn a little less sharp. */
const ATLAS_HEIGHT = 3072;

/** All writing of a hall as one geometry and one texture. */
export function writeSigns(signs: readonly Sign[]): { geometry: BufferGeometry; texture: CanvasTexture } {
  const atlas = pack(signs);
  const canvas = document.createElement('canvas');
  canvas.width = atlas.width;
  canvas.height = atlas.height;
  const pen = canvas.getContext('2d');
  if (pen) signs.forEach((sign, index) => write(pen, sign, atlas.cells[index]));

  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.anisotropy = 8;
  return { geometry: placeSigns(signs, atlas), texture };
}

function pack(signs: readonly Sign[]) {
  for (let share = 1; ; share *= 0.85) {
    const atlas = packAtlas(
      signs.map(({ size, sharpness }) => ({
        width: Math.round(size.width * sharpness * share),
        height: Math.round(size.height * sharpness * share),
      })),
      ATLAS_WIDTH,
      GAP,
    );
    if (atlas.height <= ATLAS_HEIGHT || share < 0.2) return atlas;
  }
}

function placeSigns(signs: readonly Sign[], atlas: ReturnType<typeof packAtlas>): BufferGeometry {
  const positions: number[] = [];
  const uvs: number[] = [];
  signs.forEach(({ at, height, heading, size }, index) => {
    const cell = atlas.cells[index];
    if (!cell) return;
    // Seen from the front, the sign's left is at the right of where it looks.
    const left = move(at, heading + 90, size.width / 2);
    const right = move(at, heading - 90, size.width / 2);
    const [low, high] = [height - size.height / 2, height + size.height / 2];
    const corners = [
      [left.x, low, left.y, cell.x, cell.y + cell.height],
      [right.x, low, right.y, cell.x + cell.width, cell.y + cell.height],
      [right.x, high, right.y, cell.x + cell.width, cell.y],
      [left.x, high, left.y, cell.x, cell.y],
    ] as const;
    for (const corner of [0, 1, 2, 0, 2, 3]) {
      const [x, y, z, u, v] = corners[corner] ?? corners[0];
      positions.push(x, y, z);
      uvs.push(u / atlas.width, 1 - v / atlas.height);
    }
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.setAttribute('uv', new Float32BufferAttribute(uvs, 2));
  return geometry;
}

type Pen = CanvasRenderingContext2D;

function write(pen: Pen, { writing, size }: Sign, cell: Cell | undefined) {
  if (!cell) return;
  pen.save();
  pen.beginPath();
  pen.rect(cell.x, cell.y, cell.width, cell.height);
  pen.clip();
  pen.translate(cell.x, cell.y);
  const metre = cell.width / size.width;
  const { lines, marks } = setSign(writing, size);
  for (const line of lines) writeLine(pen, line, metre);
  pen.fillStyle = pen.strokeStyle = TONES.accent;
  for (const mark of marks) drawMark(pen, mark, metre);
  pen.restore();
}

function writeLine(pen: Pen, { text, x, y, size, weight, tone, anchor, room }: Line, metre: number) {
  pen.font = `${weight} ${size * metre}px ${fontFamily()}`;
  pen.fillStyle = TONES[tone];
  pen.textAlign = anchor === 'middle' ? 'center' : 'left';
  pen.fillText(text, x * metre, y * metre, room * metre);
}

function drawMark(pen: Pen, mark: Mark, metre: number) {
  pen.beginPath();
  switch (mark.as) {
    case 'bar':
      pen.fillRect(mark.x * metre, mark.y * metre, mark.width * metre, mark.height * metre);
      break;
    case 'disc':
      pen.arc(mark.x * metre, mark.y * metre, mark.radius * metre, 0, 2 * Math.PI);
      pen.fill();
      break;
    case 'ring':
      pen.lineWidth = mark.stroke * metre;
      pen.arc(mark.x * metre, mark.y * metre, mark.radius * metre, 0, 2 * Math.PI);
      pen.stroke();
      break;
    case 'stroke':
      pen.lineWidth = mark.stroke * metre;
      pen.moveTo(mark.from.x * metre, mark.from.y * metre);
      pen.lineTo(mark.to.x * metre, mark.to.y * metre);
      pen.stroke();
      break;
  }
}
