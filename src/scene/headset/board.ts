import { Group, Mesh, MeshBasicMaterial, PlaneGeometry } from 'three';
import { move } from '../../floorplan/geometry.ts';
import { faceWith } from '../face.ts';
import { ink } from '../signs/ink.ts';
import { setBoard } from '../signs/set-sign.ts';
import type { Sign, Writing } from '../signs/signs.ts';
import { writeSigns } from '../signs/write-signs.ts';
import { modelTurn, toSpace } from '../space.ts';
import type { BoardPlace } from './place-board.ts';

/** Pixels for a size of the type, as many as a sharp headset shows at 1.2 degrees. */
const SHARPNESS = 40;
/** The hair line around the card and what lies before it, in metres. */
const EDGE = 0.003;
const HAIR = 0.002;

export type Words = Extract<Writing, { kind: 'board' }>;

export interface Board {
  group: Group;
  dispose(): void;
}

/** A board in the hall, its middle at a height of so many metres: a white card, and what is written on it in the page's face. */
export async function writeBoard(words: Words, { at, heading, em }: BoardPlace, height: number): Promise<Board> {
  await faceWith(words.title, words.words + (words.known?.evidence ?? ''));
  const { size } = setBoard(words, em);
  const sign: Sign = { at, height, heading, size, sharpness: SHARPNESS / em, writing: words };
  const { geometry, texture } = writeSigns([sign]);
  const writing = new Mesh(geometry, ink(texture));
  writing.renderOrder = 2;
  const cards = [
    card(sign, HAIR, 0, '#ffffff'),
    // The hair line of the site's own cards.
    card(sign, 2 * HAIR, EDGE, '#ccd6e2'),
  ];
  const group = new Group().add(writing, ...cards);
  group.name = 'board';
  return {
    group,
    dispose() {
      group.removeFromParent();
      texture.dispose();
      for (const { geometry, material } of [writing, ...cards]) {
        geometry.dispose();
        material.dispose();
      }
    },
  };
}

/** So far behind the words, and so much larger than the board on each side. */
function card({ at, height, heading, size }: Sign, behind: number, beyond: number, color: string) {
  const plane = new PlaneGeometry(size.width + 2 * beyond, size.height + 2 * beyond);
  const mesh = new Mesh(plane, new MeshBasicMaterial({ color }));
  mesh.position.copy(toSpace(move(at, heading, -behind), height));
  mesh.rotation.y = modelTurn(heading);
  return mesh;
}
