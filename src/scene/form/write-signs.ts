import { BufferGeometry, CanvasTexture, Float32BufferAttribute, LinearMipmapLinearFilter, SRGBColorSpace } from 'three';
import { move } from '../../floorplan/geometry.ts';
import type { Evidence } from '../../model/exhibition.ts';
import { packAtlas, type Cell } from './atlas.ts';
import type { Sign, Writing } from './signs.ts';

/** The walk is set in the face of the page. */
const fontFamily = () => getComputedStyle(document.body).fontFamily;
const INK = '#16202c';
const QUIET = '#4c5a6b';
const ACCENT = '#2f68bd';

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
  if (pen) signs.forEach((sign, index) => write(pen, sign.writing, atlas.cells[index], sign.size.width));

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

function write(pen: Pen, writing: Writing, cell: Cell | undefined, widthInMetres: number) {
  if (!cell) return;
  pen.save();
  pen.beginPath();
  pen.rect(cell.x, cell.y, cell.width, cell.height);
  pen.clip();
  pen.translate(cell.x, cell.y);
  const metre = cell.width / widthInMetres;
  switch (writing.kind) {
    case 'area':
    case 'door':
      writeLintel(pen, writing, cell, metre);
      break;
    case 'label':
      writeLabel(pen, writing, cell, metre);
      break;
    case 'panel':
      writePanel(pen, writing, cell, metre);
      break;
  }
  pen.restore();
}

function writeLintel(
  pen: Pen,
  writing: Extract<Writing, { kind: 'area' | 'door' }>,
  { width, height }: Cell,
  metre: number,
) {
  pen.textAlign = 'center';
  const lead = writing.kind === 'area' ? String(writing.number) : writing.arrow;
  line(pen, lead, width / 2, height * 0.3, 0.19 * metre, 600, ACCENT, width * 0.86);
  line(pen, writing.title, width / 2, height * 0.62, 0.24 * metre, 600, INK, width * 0.86);
  if (writing.also) line(pen, writing.also, width / 2, height * 0.88, 0.15 * metre, 400, QUIET, width * 0.86);
}

function writeLabel(
  pen: Pen,
  { number, title, also, is, evidence }: Extract<Writing, { kind: 'label' }>,
  { width, height }: Cell,
  metre: number,
) {
  const margin = 0.04 * metre;
  const inner = width - 2 * margin;
  if (number) line(pen, number, margin, 0.1 * metre, 0.085 * metre, 600, ACCENT, inner);
  pen.textAlign = 'right';
  line(pen, evidence, width - margin, 0.085 * metre, 0.034 * metre, 400, QUIET, inner / 2);
  mark(pen, is, width - margin - pen.measureText(evidence).width - 0.028 * metre, 0.0735 * metre, 0.0145 * metre);
  pen.textAlign = 'left';
  let y = 0.185 * metre;
  y = paragraph(pen, title, margin, y, inner, 0.058 * metre, 600, INK, 3);
  if (also)
    paragraph(
      pen,
      also,
      margin,
      Math.min(y + 0.012 * metre, height - 0.05 * metre),
      inner,
      0.042 * metre,
      400,
      QUIET,
      2,
    );
}

function writePanel(
  pen: Pen,
  { title, also, words }: Extract<Writing, { kind: 'panel' }>,
  { width }: Cell,
  metre: number,
) {
  const margin = 0.08 * metre;
  const inner = width - 2 * margin;
  let y = paragraph(pen, title, margin, 0.17 * metre, inner, 0.085 * metre, 600, INK, 2);
  if (also) y = paragraph(pen, also, margin, y - 0.01 * metre, inner, 0.055 * metre, 400, QUIET, 2);
  pen.fillStyle = ACCENT;
  pen.fillRect(margin, y - 0.025 * metre, 0.14 * metre, 0.008 * metre);
  paragraph(pen, words, margin, y + 0.07 * metre, inner, 0.046 * metre, 400, QUIET, 30);
}

/** The pattern of an evidence in a disc: solid, dotted or hatched. */
function mark(pen: Pen, is: Evidence['is'], x: number, y: number, radius: number) {
  pen.fillStyle = pen.strokeStyle = ACCENT;
  pen.lineWidth = radius * 0.22;
  const disc = (at: { x: number; y: number }, size: number, how: 'fill' | 'stroke') => {
    pen.beginPath();
    pen.arc(at.x, at.y, size, 0, 2 * Math.PI);
    pen[how]();
  };
  if (is === 'documented') disc({ x, y }, radius, 'fill');
  else if (is === 'inferred') {
    for (let dot = 0; dot < 9; dot++) {
      const angle = (dot * 2 * Math.PI) / 9;
      disc({ x: x + radius * 0.85 * Math.cos(angle), y: y + radius * 0.85 * Math.sin(angle) }, radius * 0.17, 'fill');
    }
  } else {
    disc({ x, y }, radius * 0.9, 'stroke');
    pen.beginPath();
    for (const shift of [-0.62, 0, 0.62]) {
      const half = Math.sqrt(0.81 - shift ** 2 / 2) * Math.SQRT1_2;
      pen.moveTo(x + radius * (shift / 2 - half), y + radius * (shift / 2 + half));
      pen.lineTo(x + radius * (shift / 2 + half), y + radius * (shift / 2 - half));
    }
    pen.stroke();
  }
}

/** One line; too long a one is set narrower. */
function line(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  size: number,
  weight: number,
  colour: string,
  most: number,
) {
  pen.font = `${weight} ${size}px ${fontFamily()}`;
  pen.fillStyle = colour;
  const wide = pen.measureText(text).width;
  if (wide > most) pen.font = `${weight} ${Math.max(size * (most / wide), size * 0.45)}px ${fontFamily()}`;
  pen.fillText(text, x, y, most);
}

/** Lines broken at spaces; returns where the next line would stand. */
function paragraph(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  width: number,
  size: number,
  weight: number,
  colour: string,
  mostLines: number,
): number {
  pen.font = `${weight} ${size}px ${fontFamily()}`;
  pen.fillStyle = colour;
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/\s+/)) {
    const longer = current ? `${current} ${word}` : word;
    if (current && pen.measureText(longer).width > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  lines.push(current);
  const leading = size * 1.32;
  lines.slice(0, mostLines).forEach((words, index) => pen.fillText(words, x, y + index * leading, width));
  return y + Math.min(lines.length, mostLines) * leading;
}
