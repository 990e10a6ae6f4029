import type { Phrases } from './phrases.ts';

/** The buttons of the view: what each is called, and its symbol, drawn in a square of 24. */
export const buttonsOf = (phrases: Phrases) => ({
  /** Pressed, they walk until they are let go. */
  moves: [
    { move: 'turn-left', name: phrases.turnLeft, path: 'M8 4 4 8l4 4M4 8h9a6 6 0 0 1 0 12h-3' },
    { move: 'forward', name: phrases.forward, path: 'M12 20V5M5 12l7-7 7 7' },
    { move: 'turn-right', name: phrases.turnRight, path: 'm16 4 4 4-4 4M20 8h-9a6 6 0 0 0 0 12h3' },
    { move: 'left', name: phrases.left, path: 'M20 12H5M12 5l-7 7 7 7' },
    { move: 'back', name: phrases.back, path: 'M12 4v15M5 12l7 7 7-7' },
    { move: 'right', name: phrases.right, path: 'M4 12h15M12 5l7 7-7 7' },
  ],
  /** Those on the way on come first; the others give way where half of a small window is for reading. */
  commands: [
    { command: 'previous', name: phrases.previous, path: 'M15 5l-7 7 7 7', isOnTheWay: true },
    { command: 'next', name: phrases.next, path: 'M9 5l7 7-7 7', isOnTheWay: true },
    {
      command: 'index',
      name: phrases.index,
      path: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
      isOnTheWay: true,
    },
    {
      command: 'lens',
      name: phrases.lens,
      path: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6',
      isOnTheWay: true,
      isSwitch: true,
    },
    {
      command: 'closer',
      name: phrases.closer,
      path: 'M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12M15 15l5 5M10.5 8v5M8 10.5h5',
      isOnTheWay: true,
    },
    { command: 'here', name: phrases.here, path: 'M4 5h16v11h-9l-4 3.5V16H4ZM8 9h8M8 12.5h5' },
    {
      command: 'map',
      name: phrases.map,
      path: 'M4 6.5l5-2 6 2 5-2v13l-5 2-6-2-5 2ZM9 4.5v13M15 6.5v13',
      isSwitch: true,
    },
    {
      command: 'path',
      name: phrases.path,
      path: 'M5.5 15.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4M18.5 4.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4M7.5 17.5h8a2.75 2.75 0 0 0 0-5.5h-7a2.75 2.75 0 0 1 0-5.5h8',
    },
    { command: 'home', name: phrases.home, path: 'M4 11l8-7 8 7M6 10v10h12V10' },
    { command: 'help', name: phrases.help, path: 'M9 9a3 3 0 1 1 4 2.8c-.7.3-1 .9-1 1.7v.5M12 18h.01' },
  ],
  /** Shown only where there is one. */
  headset: {
    name: phrases.headset,
    path: 'M4.5 7.5h15a2 2 0 0 1 2 2V15a2 2 0 0 1-2 2H16l-2.4-2.6a2.2 2.2 0 0 0-3.2 0L8 17H4.5a2 2 0 0 1-2-2V9.5a2 2 0 0 1 2-2Z',
  },
  /** Shown only before a model that has room to turn. */
  turns: [
    {
      command: 'model-left',
      name: phrases.modelLeft,
      path: 'M8.5 4h7v7h-7ZM21 12c0 3.5-4 6-9 6s-9-2.5-9-6M.8 14.6 3 12l2.9 1.8',
    },
    {
      command: 'model-right',
      name: phrases.modelRight,
      path: 'M8.5 4h7v7h-7ZM3 12c0 3.5 4 6 9 6s9-2.5 9-6M23.2 14.6 21 12l-2.9 1.8',
    },
  ],
});
