import { defineConfig } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { FOLDER } from './site.ts';

/** Free ports of our own, so that no other site is tested by mistake. */
const PORT = 4397;
const FOLDER_PORT = 4398;
const ROOT = '../..';

/** WebGL in software: the same picture on every machine, with or without a graphics card. */
const DRAW_IN_SOFTWARE = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

export default defineConfig({
  testDir: '.',
  outputDir: `${ROOT}/test-results`,
  reporter: [['list'], ['./conformance/reporter.ts']],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A hall drawn in software takes its time on a busy machine.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'en-GB',
    launchOptions: { executablePath: findBrowser(), args: DRAW_IN_SOFTWARE },
  },
  projects: [
    { name: 'desktop', testIgnore: '*.phone.spec.ts', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      testMatch: '*.phone.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  // Beside each other, and beside one that somebody has running: Astro by itself allows one.
  webServer: [
    {
      command: `npx astro preview --ignore-lock --port ${PORT}`,
      cwd: ROOT,
      url: `http://localhost:${PORT}/`,
      reuseExistingServer: false,
    },
    {
      // The same site once more, as it would stand in a folder of a larger one.
      command: `npx astro build --outDir ${FOLDER.dist} && npx astro preview --ignore-lock --outDir ${FOLDER.dist} --port ${FOLDER_PORT}`,
      cwd: ROOT,
      env: { BASE: FOLDER.base },
      url: `http://localhost:${FOLDER_PORT}${FOLDER.base}/`,
      timeout: 600_000,
      reuseExistingServer: false,
    },
  ],
  metadata: { folderOrigin: `http://localhost:${FOLDER_PORT}` },
});
