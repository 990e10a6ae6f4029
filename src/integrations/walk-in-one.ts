import type { VitePlugin } from './vite-plugin.ts';

const GROUPS = [
  // What stands around each `import()` (`plain-imports.ts`).
  { name: 'import', test: /vite[\\/]preload-helper/, priority: 3 },
  { name: 'kept', test: /[\\/]src[\\/]visit[\\/](store|kept|object)\.ts$/, priority: 3 },
  { name: 'progress', test: /[\\/]src[\\/]visit[\\/](kept-)?progress\.ts$/, priority: 2 },
  { name: 'preferences', test: /[\\/]src[\\/]visit[\\/](kept-)?preferences\.ts$/, priority: 2 },
  { name: 'enter-hall', test: /[\\/]src[\\/]scene[\\/]enter-hall\.ts$/, priority: 1 },
];

/**
 * Puts all that a walk needs for its first frame into one file. Left alone, the bundler makes a file of whatever a later part
 * needs too, and many small files take two kilobytes more than one. What pages to read share with it stays apart.
 */
export const walkInOne = (): VitePlugin => ({
  name: 'walk-in-one',
  configEnvironment: (name) =>
    name === 'client' ? { build: { rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } } } } : undefined,
});
