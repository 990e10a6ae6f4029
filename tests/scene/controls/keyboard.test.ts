import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bindKeyboard, type Command } from '../../../src/scene/controls/keyboard.ts';
import { AT_REST, type Drive } from '../../../src/scene/visitor.ts';

let view: EventTarget;
let drive: Readonly<Drive>;
let commands: Command[];
let hasLetters: boolean;

beforeEach(() => {
  view = Object.assign(new EventTarget(), { contains: () => false });
  vi.stubGlobal('window', new EventTarget());
  drive = AT_REST;
  commands = [];
  hasLetters = true;
  bindKeyboard({
    view: view as HTMLElement,
    hasLetters: () => hasLetters,
    onDrive: (wanted) => (drive = wanted),
    onCommand: (command) => commands.push(command),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const key = (type: 'keydown' | 'keyup', code: string, more: Partial<KeyboardEvent> = {}) =>
  Object.assign(new Event(type, { cancelable: true }), {
    code,
    key: code,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  });

/** Presses a key; tells whether the page may still use it. */
const press = (code: string, more: Partial<KeyboardEvent> = {}) => view.dispatchEvent(key('keydown', code, more));
const lift = (code: string, more: Partial<KeyboardEvent> = {}) => window.dispatchEvent(key('keyup', code, more));

test.each<[string, Partial<Drive>]>([
  ['ArrowUp', { ahead: 1 }],
  ['ArrowDown', { ahead: -1 }],
  ['ArrowLeft', { turn: -1 }],
  ['ArrowRight', { turn: 1 }],
  ['KeyW', { ahead: 1 }],
  ['KeyS', { ahead: -1 }],
  ['KeyA', { aside: -1 }],
  ['KeyD', { aside: 1 }],
  ['KeyQ', { turn: -1 }],
  ['KeyE', { turn: 1 }],
])('%s moves until it is let go', (code, moves) => {
  expect(press(code)).toBe(false);
  expect(drive).toEqual({ ...AT_REST, ...moves });
  lift(code);
  expect(drive).toEqual(AT_REST);
});

test('keys held together add up, opposites cancel, and two for one thing are not faster', () => {
  press('ArrowUp');
  press('KeyW');
  press('KeyD');
  expect(drive).toEqual({ ahead: 1, aside: 1, turn: 0, pace: 1 });
  press('KeyA');
  expect(drive).toEqual({ ahead: 1, aside: 0, turn: 0, pace: 1 });
});

test('with Shift one walks faster', () => {
  press('ArrowUp', { shiftKey: true });
  expect(drive.pace).toBeGreaterThan(1);
  press('ArrowUp');
  expect(drive.pace).toBe(1);
});

test.each<[string, Partial<KeyboardEvent>, Command]>([
  ['Home', { key: 'Home' }, 'home'],
  ['Slash', { key: '?', shiftKey: true }, 'help'],
  ['Escape', { key: 'Escape' }, 'out'],
  ['KeyN', { key: 'n' }, 'next'],
  ['KeyN', { key: 'N', shiftKey: true }, 'next'],
  ['KeyP', { key: 'p' }, 'previous'],
  ['KeyI', { key: 'i' }, 'index'],
  ['KeyL', { key: 'l' }, 'lens'],
  ['KeyM', { key: 'm' }, 'map'],
  ['Enter', { key: 'Enter' }, 'open'],
  ['Comma', { key: ',' }, 'model-left'],
  ['Comma', { key: '<', shiftKey: true }, 'model-left'],
  ['Period', { key: '.' }, 'model-right'],
  ['Period', { key: '>', shiftKey: true }, 'model-right'],
])('%s (%o) means “%s”', (code, more, command) => {
  expect(press(code, more)).toBe(false);
  expect(commands).toEqual([command]);
});

test('a key held down does what it does once, and the page still may not use it', () => {
  press('Period', { key: '.' });
  expect(press('Period', { key: '.', repeat: true })).toBe(false);
  expect(commands).toEqual(['model-right']);
});

test('with letters off, keys of a single letter or sign do nothing, and the others what they do', () => {
  hasLetters = false;
  expect(press('KeyW', { key: 'w' })).toBe(true);
  // As a keyboard for Hangul tells it, before and after a syllable is whole.
  expect(press('KeyN', { key: 'Process' })).toBe(true);
  expect(press('KeyN', { key: 'ㅜ' })).toBe(true);
  expect(press('Slash', { key: '?', shiftKey: true })).toBe(true);
  expect(press('Comma', { key: ',' })).toBe(true);
  expect([drive, commands]).toEqual([AT_REST, []]);

  expect(press('ArrowUp', { key: 'ArrowUp' })).toBe(false);
  expect(drive.ahead).toBe(1);
  for (const other of ['Home', 'Enter', 'Escape']) press(other, { key: other });
  expect(commands).toEqual(['home', 'open', 'out']);
});

test('what belongs to the browser stays with it', () => {
  expect(press('KeyN', { key: 'n', ctrlKey: true })).toBe(true);
  expect(press('ArrowLeft', { altKey: true })).toBe(true);
  expect(press('KeyW', { key: 'w', metaKey: true })).toBe(true);
  expect(press('Tab', { key: 'Tab' })).toBe(true);
  expect([drive, commands]).toEqual([AT_REST, []]);
});

test('who leaves the view or the window stops', () => {
  for (const leave of [
    () => view.dispatchEvent(new Event('focusout')),
    () => window.dispatchEvent(new Event('blur')),
    // macOS does not tell that a key was let go while the command key was down.
    () => press('MetaLeft', { key: 'Meta', metaKey: true }),
  ]) {
    press('ArrowUp');
    expect(drive.ahead).toBe(1);
    leave();
    expect(drive).toEqual(AT_REST);
  }
});

test('Shift hurries from when it is pressed to when it is let go', () => {
  press('KeyW', { key: 'w' });
  press('ShiftLeft', { key: 'Shift', shiftKey: true });
  expect(drive.pace).toBeGreaterThan(1);
  lift('ShiftLeft', { key: 'Shift' });
  expect(drive).toMatchObject({ ahead: 1, pace: 1 });
});
