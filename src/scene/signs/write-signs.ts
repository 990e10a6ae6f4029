import {
  BufferGeometry,
  CanvasTexture,
  Color,
  Float32BufferAttribute,
  LinearMipmapLinearFilter,
  RedFormat,
} from 'three';
import { packAtlas, type Cell } from '../../form/atlas.ts';
import { stretchOf } from './board.ts';
import { setSign, TONES, type Line, type Mark } from './set-sign.ts';
import type { Sign } from './signs.ts';

/** The walk is set in the face of the page. */
const fontFamily = () => getComputedStyle(document.body).fontFamily;

/** Between pieces, in pixels, so that none bleeds into another from afar. */
const GAP = 4;
/** Widest texture that old phones take. */
const ATLAS_WIDTH = 2048;
/** Tallest; where the writing needs more, all of it is drawn a little less sharp. */
const ATLAS_HEIGHT = 2048;

/** A line or the marks of a sign: a rectangle on it, in metres from its upper left corner, and how it is drawn there. */
interface Piece {
  sign: Sign;
  left: number;
  top: number;
  width: number;
  height: number;
  tone: keyof typeof TONES;
  draw(pen: Pen, metre: number): void;
}

/**
 * All writing of a hall as one geometry and one texture of one byte a pixel: the texture says where there is ink, the
 * geometry of which colour. Only the lines themselves are in it, not the empty card around them.
 */
export function writeSigns(signs: readonly Sign[]): { geometry: BufferGeometry; texture: CanvasTexture } {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  const pieces = pen ? signs.flatMap((sign) => piecesOf(sign, pen)) : [];
  const atlas = pack(pieces);
  canvas.width = atlas.width;
  canvas.height = atlas.height;
  if (pen) {
    // Setting the size has emptied it: what is not written on stays black.
    pen.fillStyle = pen.strokeStyle = 'white';
    pieces.forEach((piece, index) => drawPiece(pen, piece, atlas.cells[index]!));
  }
  const texture = new CanvasTexture(canvas);
  texture.format = RedFormat;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.anisotropy = 8;
  return { geometry: placePieces(pieces, atlas), texture };
}

type Pen = CanvasRenderingContext2D;

function piecesOf(sign: Sign, pen: Pen): Piece[] {
  const { lines, marks } = setSign(sign.writing, sign.size);
  return [
    ...lines.map((line) => pieceOfLine(sign, line, pen)),
    ...(marks.length > 0 ? [pieceOfMarks(sign, marks)] : []),
  ];
}

/** Above and below the line that letters stand on, in sizes of the type. */
const ASCENT = 1;
const DESCENT = 0.3;

function pieceOfLine(sign: Sign, line: Line, pen: Pen): Piece {
  const font = (metre: number) => `${line.weight} ${line.size * metre}px ${fontFamily()}`;
  pen.font = font(sign.sharpness);
  const width = Math.min(line.room, pen.measureText(line.text).width / sign.sharpness + 0.1 * line.size);
  return {
    sign,
    left: line.anchor === 'middle' ? line.x - width / 2 : line.x,
    top: line.y - ASCENT * line.size,
    width,
    height: (ASCENT + DESCENT) * line.size,
    tone: line.tone,
    draw(pen, metre) {
      pen.font = font(metre);
      pen.fillText(line.text, 0, ASCENT * line.size * metre, width * metre);
    },
  };
}

function pieceOfMarks(sign: Sign, marks: readonly Mark[]): Piece {
  const boxes = marks.map(boxOf);
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    sign,
    left,
    top,
    width: Math.max(...boxes.map((box) => box.right)) - left,
    height: Math.max(...boxes.map((box) => box.bottom)) - top,
    tone: 'accent',
    draw(pen, metre) {
      pen.translate(-left * metre, -top * metre);
      for (const mark of marks) drawMark(pen, mark, metre);
    },
  };
}

function boxOf(mark: Mark) {
  switch (mark.as) {
    case 'bar':
      return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height };
    case 'disc':
    case 'ring': {
      const reach = mark.radius + (mark.as === 'ring' ? mark.stroke / 2 : 0);
      return { left: mark.x - reach, top: mark.y - reach, right: mark.x + reach, bottom: mark.y + reach };
    }
    case 'stroke': {
      const [xs, ys] = [
        [mark.from.x, mark.to.x],
        [mark.from.y, mark.to.y],
      ];
      return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
    }
  }
}

function pack(pieces: readonly Piece[]) {
  for (let share = 1; ; share *= 0.85) {
    const atlas = packAtlas(
      pieces.map(({ width, height, sign: { sharpness } }) => ({
        width: Math.min(ATLAS_WIDTH - 2 * GAP, Math.ceil(width * sharpness * share)),
        height: Math.ceil(height * sharpness * share),
      })),
      ATLAS_WIDTH,
      GAP,
    );
    if (atlas.height <= ATLAS_HEIGHT || share < 0.2) return atlas;
  }
}

function drawPiece(pen: Pen, piece: Piece, { x, y, width, height }: Cell) {
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  pen.translate(x, y);
  piece.draw(pen, width / piece.width);
  pen.restore();
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

function placePieces(pieces: readonly Piece[], atlas: ReturnType<typeof packAtlas>): BufferGeometry {
  const positions: number[] = [];
  const uvs: number[] = [];
  const colours: number[] = [];
  pieces.forEach(({ sign, left, top, width, height, tone }, index) => {
    const cell = atlas.cells[index]!;
    const { r, g, b } = new Color(TONES[tone]);
    const upper = sign.height + sign.size.height / 2 - top;
    const stops = stretchOf(sign, left, left + width);
    stops.slice(1).forEach((to, step) => {
      const from = stops[step]!;
      const [u0, u1] = [from, to].map(({ along }) => cell.x + ((along - left) / width) * cell.width) as [
        number,
        number,
      ];
      const corners = [
        [from.at, upper - height, u0, cell.y + cell.height],
        [to.at, upper - height, u1, cell.y + cell.height],
        [to.at, upper, u1, cell.y],
        [from.at, upper, u0, cell.y],
      ] as const;
      for (const corner of [0, 1, 2, 0, 2, 3] as const) {
        const [at, y, u, v] = corners[corner];
        positions.push(at.x, y, at.y);
        uvs.push(u / atlas.width, 1 - v / atlas.height);
        colours.push(r, g, b);
      }
    });
  });
  return new BufferGeometry()
    .setAttribute('position', new Float32BufferAttribute(positions, 3))
    .setAttribute('uv', new Float32BufferAttribute(uvs, 2))
    .setAttribute('color', new Float32BufferAttribute(colours, 3));
}
