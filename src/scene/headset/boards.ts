import type { Object3D } from 'three';
import type { FloorPlan } from '../../floorplan/floor-plan.ts';
import { writeBoard, type Board } from './board.ts';
import { placeBoard } from './place-board.ts';
import type { Told } from './told.ts';

/** The one board that stands in the hall. */
export function openBoards(plan: FloorPlan, scene: Object3D) {
  let now: Told | undefined;
  let board: Board | undefined;
  const write = async (told: Told, height: number) => {
    const place = placeBoard(plan, told.before, told.about);
    const written = place && (await writeBoard(told.words, place, height));
    // Something else is told by now.
    if (now !== told) written?.dispose();
    else if (written) {
      board = written;
      scene.add(written.group);
    }
  };
  return {
    /** Tells that instead of what was told, at the height of the eyes, in metres; the same again stays where it stands. */
    tell(told: Told | undefined, height: number) {
      if (told === now) return;
      now = told;
      board?.dispose();
      board = undefined;
      if (told) write(told, height).catch(console.warn);
    },
  };
}
