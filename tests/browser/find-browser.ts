/**
 * Finds a Chromium for the tests in a browser and for the bench, and gets one where there is none.
 * `node tests/browser/find-browser.ts` says which it is; `CHROMIUM=/path/to/chromium` chooses another.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium or Chrome on this machine. */
export function findBrowser(): string | undefined {
  return placesOfBrowsers().find((path) => existsSync(path));
}

/** What was asked for, what Playwright brought, then what the system has. */
function placesOfBrowsers(): string[] {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return [CHROMIUM];
  return [chromium.executablePath(), ...placesInSystem()];
}

function placesInSystem(): string[] {
  switch (process.platform) {
    case 'darwin':
      return [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ];
    case 'win32': {
      const { PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = process.env;
      return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].flatMap((folder) =>
        folder
          ? [
              join(folder, 'Google/Chrome/Application/chrome.exe'),
              join(folder, 'Chromium/Application/chrome.exe'),
              join(folder, 'Microsoft/Edge/Application/msedge.exe'),
            ]
          : [],
      );
    }
    default:
      return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
        COMMANDS.map((name) => join(folder, name)),
      );
  }
}

/** The ways to get a browser that this machine allows, the gentlest first. */
function installBrowser() {
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const isRoot = process.getuid?.() === 0;
  const ways = [
    [[process.execPath, playwright, 'install', 'chromium']],
    ...(isRoot && existsSync('/usr/bin/apt-get')
      ? [
          [
            ['apt-get', 'update'],
            ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
          ],
        ]
      : []),
  ];
  for (const commands of ways) {
    for (const [command = '', ...args] of commands) {
      console.log(`There is no Chromium here yet: ${[command, ...args].join(' ')}`);
      if (spawnSync(command, args, { stdio: 'inherit' }).status !== 0) break;
    }
    if (findBrowser()) return;
  }
}

if (import.meta.main) {
  const asked = process.env['CHROMIUM'];
  if (!findBrowser() && !asked) installBrowser();
  const browser = findBrowser();
  if (browser) console.log(`Browser: ${browser}`);
  else {
    console.error(
      asked
        ? `CHROMIUM names ${asked}, and there is no such file. Set it to the path of a Chromium or Chrome, or leave it out.`
        : 'The tests in a browser need Chromium or Chrome, and none was found or could be installed.\n' +
            'Install one (https://www.chromium.org/getting-involved/download-chromium/ or your system’s packages),\n' +
            'or say where it is: CHROMIUM=/path/to/chromium npm run test:browser',
    );
    process.exitCode = 1;
  }
}
