import { expect, type Locator, type Page } from '@playwright/test';
import type { StationName } from '../../src/model/stations.ts';
import { ABOUTS } from '../../src/stations/abouts.ts';
import { loadStation } from '../../src/stations/load-station.ts';
import type { Amount, Choice, Control, Square } from '../../src/stations/station.ts';
import { path } from './site.ts';

/** What a visitor does and sees at a station. */

export const pageOf = (name: StationName, settings?: string) =>
  `${path({ page: 'exhibit', hall: 'smart-camp', exhibit: name })}${settings === undefined ? '' : `?${name}=${settings}`}`;

export const stationIn = (page: Page): Locator => page.locator('[data-station]');

/** What it says, and which parts of its goal are met. */
export const stateOf = async (page: Page) => ({
  says: await stationIn(page).locator('.outcome p').allTextContents(),
  settings: await stationIn(page)
    .locator('form')
    .evaluate((form: HTMLFormElement) =>
      [...new FormData(form)].map(([name, value]) => `${name}:${String(value)}`).join(','),
    ),
  met: await stationIn(page).locator('[data-goal] > li[data-met]').count(),
});

export async function isWon(page: Page, name: StationName) {
  await expect(stationIn(page).locator('.reached')).toHaveText('The goal is reached.');
  expect((await stateOf(page)).met).toBe(ABOUTS[name].goal.length);
}

/** Sets what is set, in the order in which it stands in the form; some of it appears only after something else is set. */
export async function setAll(
  name: StationName,
  settings: Readonly<Record<string, number | string>>,
  set: (control: Control, value: number | string) => Promise<void>,
) {
  for (const control of (await loadStation(name)).controls)
    if (control.name in settings) await set(control, settings[control.name]!);
}

/** With nothing but the keyboard, on from where the focus is. */
export async function setByKeys(page: Page, control: Control, value: number | string) {
  await tabTo(page, (focused) => focused === control.name);
  switch (control.kind) {
    case 'amount':
      return slideByKeys(page, control, Number(value));
    case 'choice':
      return chooseByKeys(page, control, String(value));
    case 'square':
      return page.keyboard.type(String(value));
  }
}

/** Tab, until something of this name, or these words, has the focus. */
export async function tabTo(page: Page, isIt: (nameOrWords: string) => boolean) {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('name') ?? activeElement?.textContent.trim() ?? '';
    });
  for (let presses = 0; presses < 40; presses++) {
    if (isIt(await focused())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}

async function slideByKeys(page: Page, { min, max, step }: Amount, value: number) {
  const [fromLeast, fromMost] = [(value - min) / step, (max - value) / step].map(Math.round) as [number, number];
  await page.keyboard.press(fromLeast <= fromMost ? 'Home' : 'End');
  for (let press = 0; press < Math.min(fromLeast, fromMost); press++)
    await page.keyboard.press(fromLeast <= fromMost ? 'ArrowRight' : 'ArrowLeft');
}

/** Arrow keys go from one to the next and choose it; where nothing is chosen yet, the space bar chooses the first. */
async function chooseByKeys(page: Page, { name, options }: Choice, value: string) {
  const chosen = page.locator(`input[name="${name}"]:checked`);
  if ((await chosen.count()) === 0) await page.keyboard.press('Space');
  for (let press = 0; press <= options.length && (await chosen.inputValue()) !== value; press++)
    await page.keyboard.press('ArrowDown');
}

/** With nothing but a finger. */
export async function setByTouch(page: Page, control: Control, value: number | string) {
  switch (control.kind) {
    case 'amount':
      return slideByTouch(page, control, Number(value));
    case 'choice':
      return page.locator(`input[name="${control.name}"][value="${value}"]`).tap();
    case 'square':
      return moveByTouch(page, control, String(value));
  }
}

/** A finger lands about where it should, and then corrects. */
async function slideByTouch(page: Page, { name, min, max }: Amount, value: number) {
  const slider = page.locator(`input[name="${name}"]`);
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await slider.boundingBox())!;
  const THUMB = 16;
  let at = x + THUMB / 2 + ((value - min) / (max - min)) * (width - THUMB);
  for (let tries = 0; tries < 20; tries++) {
    await page.touchscreen.tap(at, y + height / 2);
    const reads = Number(await slider.inputValue());
    if (reads === value) return;
    at += reads < value ? 1 : -1;
  }
  throw new Error(`No finger sets ${name} to ${value}.`);
}

/** Picks up what stands somewhere on the picture, and puts it elsewhere. */
async function moveByTouch(page: Page, { name, label }: Square, to: string) {
  const list = page.locator(`select[name="${name}"]`);
  const square = (at: string) => page.locator(`[data-square="${at}"]`);
  const hint = stationIn(page).locator('.picture p');
  const from = await list.inputValue();
  for (let taps = 0; taps < 4 && !(await hint.textContent())?.includes(`“${label.en}”`); taps++)
    await square(from).tap();
  if (from !== to) await square(to).tap();
  await expect(list).toHaveValue(to);
}
