import { expect, type Locator, type Page } from '@playwright/test';
import type { Door, Viewpoint } from '../../src/floorplan/floor-plan.ts';
import { distance, headingTo, move, turn, type Point } from '../../src/floorplan/geometry.ts';
import { fieldOfView, toRadians } from '../../src/scene/space.ts';
import type { WalkData } from '../../src/scene/walk-data.ts';
import { readAddress, writeAddress } from '../../src/visit/address.ts';

/** What a visitor does and sees in a walk. */

/** For tests of ways rather than pictures: drawn in software, a small view is drawn more often. */
export const SMALL_WINDOW = { width: 800, height: 500 };

export async function openWalk(page: Page, address: string) {
  await page.goto(address);
  await isWalking(page);
}

/** The hall is drawn and can be walked through. */
export const isWalking = (page: Page) => expect(page.getByRole('main')).toHaveAttribute('data-walk', 'walking');

export const view = (page: Page): Locator => page.getByRole('application');
export const status = (page: Page): Locator => page.locator('[data-status]');
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** The bar of a led walk, below the view. */
export const ledWalk = (page: Page): Locator => page.getByRole('region', { name: 'Led walk', exact: true });

/** An exhibit's article beside the view. */
export const article = (page: Page, title: string): Locator => page.getByRole('article', { name: title, exact: true });

/** The plan that the page itself holds. */
export const readPlan = async (page: Page): Promise<WalkData['plan']> =>
  (JSON.parse((await page.locator('[data-walk-data]').textContent()) ?? '') as WalkData).plan;

export function exitOf({ doors }: WalkData['plan']): Door {
  const exit = doors.find(({ kind }) => kind === 'exit');
  if (!exit) throw new Error('The hall has no exit.');
  return exit;
}

/** The address of a place so many metres before a door, looking through it. */
export const before = ({ at, heading }: Door, metres: number) =>
  writeAddress({ kind: 'place', ...move(at, heading, -metres), heading });

/** Where the address says that one stands. */
export function placeIn(page: Page): Viewpoint | undefined {
  const address = readAddress(new URL(page.url()).hash);
  return address.kind === 'place' ? { at: { x: address.x, y: address.y }, heading: address.heading } : undefined;
}

/** Does something that moves the visitor, and waits until the address tells the new place. */
export async function restAfter(page: Page, act: () => Promise<void>): Promise<Viewpoint> {
  const before = page.url();
  await act();
  await expect.poll(() => page.url() !== before && placeIn(page) !== undefined).toBe(true);
  const place = placeIn(page);
  if (!place) throw new Error(`${page.url()} names no place.`);
  return place;
}

/** Holds a key down for a while; the while begins when the view has heard of it. */
export async function hold(page: Page, key: string, milliseconds: number) {
  await page.keyboard.down(key);
  await framesAreDrawn(page);
  await page.waitForTimeout(milliseconds);
  await page.keyboard.up(key);
}

/** What was asked for has begun to be drawn. */
export const framesAreDrawn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

const WALKING_METRES_A_SECOND = 1.7;
const TURNING_DEGREES_A_SECOND = 80;
/** As near as one can aim by hand. */
const NEAR = { metres: 0.6, degrees: 12 };

/** Walks to a place with the arrow keys as a visitor does: turn, walk, see where that led, correct. */
export async function walkTo(page: Page, goal: Point, from: Viewpoint): Promise<Viewpoint> {
  let here = from;
  for (let step = 0; step < 30; step++) {
    const metres = distance(here.at, goal);
    if (metres < NEAR.metres) return here;
    const degrees = turn(here.heading, headingTo(here.at, goal));
    here = await restAfter(page, () =>
      Math.abs(degrees) > NEAR.degrees
        ? hold(page, degrees > 0 ? 'ArrowRight' : 'ArrowLeft', (Math.abs(degrees) / TURNING_DEGREES_A_SECOND) * 1000)
        : hold(page, 'ArrowUp', (metres / WALKING_METRES_A_SECOND) * 1000),
    );
  }
  throw new Error(`The way to ${goal.x}, ${goal.y} ended at ${here.at.x}, ${here.at.y}.`);
}

/** Where in the view a thing appears that is so many metres straight ahead, at some height above the eyes: from the view's top. */
export function heightInView(view: { width: number; height: number }, away: number, above: number): number {
  const half = Math.tan(toRadians(fieldOfView(view.width, view.height)) / 2);
  return (view.height / 2) * (1 - above / away / half);
}
