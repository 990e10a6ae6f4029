import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.ts';

/** Draws in software, so that every machine draws the same. */
const FLAGS = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--no-sandbox'];

export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('There is no Chromium: node tests/browser/find-browser.ts gets one.');
  return chromium.launch({ executablePath, args: FLAGS });
}
