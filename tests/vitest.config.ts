import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const BUILT = 'tests/build/**/*.test.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['tests/**/*.test.{ts,tsx}'],
          // Those of the browser need one, and have a runner of their own.
          exclude: ['tests/browser/**', BUILT],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: [BUILT],
          // Only where one of them is to run: it takes a minute or two.
          globalSetup: 'tests/build/build-once.ts',
        },
      },
    ],
  },
});
