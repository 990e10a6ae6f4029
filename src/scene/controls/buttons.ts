import { AT_REST, type Drive } from '../visitor.ts';
import type { Command } from './keyboard.ts';

/** What the buttons on the view do, by the value of their `data-move`. */
const MOVES: Readonly<Record<string, Partial<Drive>>> = {
  forward: { ahead: 1 },
  back: { ahead: -1 },
  left: { aside: -1 },
  right: { aside: 1 },
  'turn-left': { turn: -1 },
  'turn-right': { turn: 1 },
};

/** A short press is a step of so many metres or degrees. */
const STEP_METRES = 0.8;
const STEP_DEGREES = 20;
/** A press longer than this walks on until it is let go. */
const HOLD_MILLISECONDS = 220;

interface Options {
  /** Holds buttons with `data-move` and `data-command`. */
  root: HTMLElement;
  onDrive(drive: Readonly<Drive>): void;
  onStep(ahead: number, aside: number, clockwise: number): void;
  onCommand(command: Command): void;
}

/** Buttons for every movement: press for a step, hold to walk. Returns its undo. */
export function bindButtons({ root, onDrive, onStep, onCommand }: Options): () => void {
  let holding: { timer: number; isDriving: boolean } | undefined;
  const moveOf = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-move]');
    return button?.dataset['move'] ? MOVES[button.dataset['move']] : undefined;
  };
  const down = (event: PointerEvent) => {
    const move = moveOf(event);
    if (!move) return;
    const timer = window.setTimeout(() => {
      if (holding) holding.isDriving = true;
      onDrive({ ...AT_REST, ...move });
    }, HOLD_MILLISECONDS);
    holding = { timer, isDriving: false };
  };
  const up = () => {
    if (!holding) return;
    window.clearTimeout(holding.timer);
    if (holding.isDriving) {
      onDrive(AT_REST);
      // The click that follows is the end of the hold, not a step.
      window.setTimeout(() => (holding = undefined));
    } else holding = undefined;
  };
  const click = (event: MouseEvent) => {
    const move = moveOf(event);
    if (move && !holding?.isDriving) {
      const { ahead = 0, aside = 0, turn = 0 } = move;
      onStep(ahead * STEP_METRES, aside * STEP_METRES, turn * STEP_DEGREES);
    }
    const command = (event.target as Element).closest<HTMLElement>('[data-command]')?.dataset['command'];
    if (command) onCommand(command as Command);
  };
  root.addEventListener('pointerdown', down);
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', up);
  root.addEventListener('click', click);
  return () => {
    root.removeEventListener('pointerdown', down);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', up);
    root.removeEventListener('click', click);
  };
}
