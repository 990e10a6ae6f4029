import { Group, Mesh, Vector3, type Object3D } from 'three';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placementOf } from '../../../src/floorplan/floor-plan.ts';
import { distance } from '../../../src/floorplan/geometry.ts';
import { openBoards } from '../../../src/scene/headset/boards.ts';
import { placeBoard } from '../../../src/scene/headset/place-board.ts';
import { tellDoor, tellExhibit, tellWelcome } from '../../../src/scene/headset/told.ts';
import { EVERY_KIND, walkOf } from '../some-walk.ts';

const data = walkOf(EVERY_KIND);
const { plan } = data;
const EYES = 1.3;

/** The page: its labels, and a canvas on which one can write. */
let written: string[];
beforeEach(() => {
  written = [];
  const pen: object = new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === 'measureText') return () => ({ width: 1 });
        return name === 'fillText' ? (text: string) => written.push(text) : () => undefined;
      },
      set: () => true,
    },
  );
  vi.stubGlobal('document', {
    createElement: () => ({ getContext: () => pen }),
    documentElement: { dataset: {} },
    fonts: { ready: Promise.resolve() },
    querySelector: (selector: string) => ({ textContent: `\n  ${selector}\n` }),
  });
  vi.stubGlobal('getComputedStyle', () => ({ fontFamily: 'sans-serif' }));
});
afterEach(() => vi.unstubAllGlobals());

const boardIn = (scene: Object3D) => vi.waitUntil(() => scene.getObjectByName('board'));

test('before an exhibit its wall label is told: title, how we know, and the label’s words', () => {
  const gate = placementOf(plan, 'gate');
  expect(tellExhibit(data, gate)).toEqual({
    words: {
      kind: 'board',
      title: 'A gate',
      known: { is: 'imagined', evidence: 'imagined' },
      words: '[data-article="gate"] [data-label]',
    },
    before: gate.viewpoint,
    about: gate,
  });
});

test('a door tells where it leads, and that it is another page', () => {
  const told = (language: 'en' | 'ko', door: number) => {
    const { title, words } = tellDoor({ ...data, language }, plan.doors.at(door)!, plan.start).words;
    return `${title}: ${words.split('.')[0]}`;
  };
  expect(told('en', -1)).toBe('After: This door leads out of the hall, and to another page');
  expect(told('ko', 0)).toBe('앞: 이 문은 전시관 밖의 다른 화면으로 이어집니다');
});

test('a board stands at the height of the eyes, looking at who reads it, its card a hair behind its words', async () => {
  const scene = new Group();
  const medal = placementOf(plan, 'medal');
  const place = placeBoard(plan, medal.viewpoint, medal)!;
  openBoards(plan, scene).tell(tellExhibit(data, medal), EYES);
  const { children } = await boardIn(scene);
  const [words, card] = children;
  if (!(words instanceof Mesh)) throw new TypeError('Words are a mesh.');
  expect(written.join(' ')).toBe('medal imagined [data-article="medal"] [data-label]');

  expect(card!.position.y).toBe(EYES);
  expect(distance({ x: card!.position.x, y: card!.position.z }, place.at)).toBeLessThan(0.01);
  const { at: eye } = medal.viewpoint;
  const toEye = new Vector3(eye.x, EYES, eye.y).sub(card!.position).normalize();
  expect(card!.getWorldDirection(new Vector3()).dot(toEye)).toBeCloseTo(1, 4);
  const position = (words as Mesh).geometry.getAttribute('position');
  for (let index = 0; index < position.count; index++) {
    const before = new Vector3().fromBufferAttribute(position, index).sub(card!.position).dot(toEye);
    expect(before).toBeGreaterThan(0.001);
    expect(before).toBeLessThan(0.01);
  }
});

test('one board stands at a time: what is told last, however long the others take to be written', async () => {
  const scene = new Group();
  const boards = openBoards(plan, scene);
  const [welcome, medal] = [tellWelcome(data, plan.start), tellExhibit(data, placementOf(plan, 'medal'))];
  boards.tell(welcome, EYES);
  boards.tell(medal, EYES);
  const board = await boardIn(scene);
  await Promise.resolve();
  boards.tell(medal, EYES + 1);
  expect(scene.children).toEqual([board]);
  boards.tell(undefined, EYES);
  expect(scene.children).toEqual([]);
});
