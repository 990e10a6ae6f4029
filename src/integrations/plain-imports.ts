import type { VitePlugin } from './vite-plugin.ts';

/** What Vite puts around each `import()` in a browser; its name inside Vite. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves `import()` to the browser. Vite wraps it to fetch a chunk's styles and imports beside it, in 1,700 bytes of script;
 * what we fetch late has no style files, and waits for nobody.
 */
export const plainImports = (): VitePlugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  // Astro sets it for all that is built; this comes after.
  configEnvironment: () => ({ build: { modulePreload: false } }),
  load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
});
