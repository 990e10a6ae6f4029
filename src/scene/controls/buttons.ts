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

/** Buttons for every movement: press for a step, hold to walk. For as long as the page stands. */
export function bindButtons({ root, onDrive, onStep, onCommand }: Options) {
  let hold: { pointer: number; timer: number; isDriving: boolean } | undefined;
  /** The click that follows a hold is its end, not a step. */
  let wasHeld = false;
  const moveOf = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-move]');
    return button?.dataset['move'] ? MOVES[button.dataset['move']] : undefined;
  };
  const down = (event: PointerEvent) => {
    const move = moveOf(event);
    if (!move || hold || event.button !== 0) return;
    wasHeld = false;
    const timer = window.setTimeout(() => {
      if (!hold) return;
      hold.isDriving = true;
      onDrive({ ...AT_REST, ...move });
    }, HOLD_MILLISECONDS);
    hold = { pointer: event.pointerId, timer, isDriving: false };
  };
  const release = () => {
    if (!hold) return;
    window.clearTimeout(hold.timer);
    wasHeld = hold.isDriving;
    hold = undefined;
    if (wasHeld) onDrive(AT_REST);
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId === hold?.pointer) release();
  };
  const click = (event: MouseEvent) => {
    const move = moveOf(event);
    const isByKey = event.detail === 0;
    if (move && (isByKey || !wasHeld)) {
      const { ahead = 0, aside = 0, turn = 0 } = move;
      onStep(ahead * STEP_METRES, aside * STEP_METRES, turn * STEP_DEGREES);
    }
    wasHeld = false;
    const command = (event.target as Element).closest<HTMLElement>('[data-command]')?.dataset['command'];
    if (command) onCommand(command as Command);
  };
  /** A long press walks; it asks for no menu. */
  const menu = (event: Event) => {
    if (moveOf(event)) event.preventDefault();
  };
  root.addEventListener('pointerdown', down);
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', up);
  window.addEventListener('blur', release);
  root.addEventListener('contextmenu', menu);
  root.addEventListener('click', click);
}
