import { AT_REST, type Drive } from '../visitor.ts';

/** What keys can do beside moving. */
export type Command =
  'home' | 'help' | 'out' | 'close' | 'next' | 'previous' | 'open' | 'index' | 'lens' | Question | Turn;

/** What is asked about the place. */
export type Question = (typeof QUESTIONS)[number];
const QUESTIONS = ['here', 'closer', 'path', 'map'] as const;

export const isQuestion = (command: Command): command is Question => (QUESTIONS as readonly string[]).includes(command);

/** Turns the model that one stands before; its front goes to that side. */
export type Turn = (typeof TURNS)[number];
const TURNS = ['model-left', 'model-right'] as const;

export const isTurn = (command: Command): command is Turn => (TURNS as readonly string[]).includes(command);

/** Keys held down to move, by their place on the keyboard, so that WASD lies the same on every layout. */
const MOVING_KEYS: Readonly<Record<string, Partial<Drive>>> = {
  ArrowUp: { ahead: 1 },
  ArrowDown: { ahead: -1 },
  ArrowLeft: { turn: -1 },
  ArrowRight: { turn: 1 },
  KeyW: { ahead: 1 },
  KeyS: { ahead: -1 },
  KeyA: { aside: -1 },
  KeyD: { aside: 1 },
  KeyQ: { turn: -1 },
  KeyE: { turn: 1 },
};

const COMMAND_KEYS: Readonly<Record<string, Command>> = {
  Home: 'home',
  '?': 'help',
  Escape: 'out',
  n: 'next',
  p: 'previous',
  i: 'index',
  l: 'lens',
  h: 'here',
  b: 'path',
  m: 'map',
  '+': 'closer',
  '=': 'closer',
  ',': 'model-left',
  '<': 'model-left',
  '.': 'model-right',
  '>': 'model-right',
  Enter: 'open',
};

/** Held with a moving key. */
const HURRY = 1.8;

interface Options {
  /** Keys count while the focus is in here. */
  view: HTMLElement;
  /** Whether keys of a single letter or sign count too. */
  hasLetters(): boolean;
  onDrive(drive: Readonly<Drive>): void;
  onCommand(command: Command): void;
}

/** Keys move the visitor while the view has the focus. For as long as the page stands. */
export function bindKeyboard({ view, hasLetters, onDrive, onCommand }: Options) {
  const held = new Set<string>();
  const tell = (isHurried: boolean) => onDrive(driveOf(held, isHurried));
  const release = () => {
    held.clear();
    tell(false);
  };
  const press = (event: KeyboardEvent) => {
    // While the command key is down, macOS does not tell that others are let go.
    if (event.key === 'Meta') release();
    if (event.key === 'Shift' && held.size > 0) tell(true);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isLetter(event) && !hasLetters()) return;
    if (event.code in MOVING_KEYS) {
      held.add(event.code);
      tell(event.shiftKey);
      event.preventDefault();
      return;
    }
    const command = COMMAND_KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    // Enter on a button presses the button.
    if (!command || (command === 'open' && (event.target as Element).tagName === 'BUTTON')) return;
    // Held down, a key does what it does once: nothing spins or blinks.
    if (!event.repeat) onCommand(command);
    event.preventDefault();
  };
  const lift = (event: KeyboardEvent) => {
    if (held.delete(event.code) || (event.key === 'Shift' && held.size > 0)) tell(event.shiftKey);
  };
  const leave = (event: FocusEvent) => {
    if (!view.contains(event.relatedTarget as Node | null)) release();
  };
  view.addEventListener('keydown', press);
  window.addEventListener('keyup', lift);
  window.addEventListener('blur', release);
  view.addEventListener('focusout', leave);
}

/** Also where the keyboard writes Hangul, and a key names no letter until its syllable is whole. */
const isLetter = ({ code, key }: KeyboardEvent) => key.length === 1 || code.startsWith('Key');

function driveOf(held: ReadonlySet<string>, isHurried: boolean): Readonly<Drive> {
  const drive = { ...AT_REST, pace: isHurried ? HURRY : 1 };
  for (const code of held) {
    const { ahead = 0, aside = 0, turn = 0 } = MOVING_KEYS[code] ?? {};
    drive.ahead = limit(drive.ahead + ahead);
    drive.aside = limit(drive.aside + aside);
    drive.turn = limit(drive.turn + turn);
  }
  return drive;
}

const limit = (value: number) => Math.min(1, Math.max(-1, value));
