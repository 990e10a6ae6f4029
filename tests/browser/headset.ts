import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { XRDevice, metaQuest3 } from 'iwer';
import { toRadians } from '../../src/scene/space.ts';

/** A headset that is not there: Meta's emulator, put into the page before its own scripts. It draws both eyes on the page's canvas. */

const EMULATOR = fileURLToPath(new URL('../../node_modules/iwer/build/iwer.min.js', import.meta.url));

declare global {
  interface Window {
    IWER: { XRDevice: typeof XRDevice; metaQuest3: typeof metaQuest3 };
    headset: XRDevice;
    /** For tests that plug it in later. */
    isPlugged: boolean;
  }
}

/** Of a hand above the floor, in metres. */
export const HAND = 1.1;

export async function plugIn(page: Page) {
  await page.addInitScript({ path: EMULATOR });
  await page.addInitScript(() => {
    window.headset = new window.IWER.XRDevice(window.IWER.metaQuest3, { stereoEnabled: true });
    // Over the browser's own, which finds none.
    window.headset.installRuntime({ forceInstall: true });
    // iwer 2.5.0 takes the transform itself for its matrix.
    const spaces = XRReferenceSpace.prototype;
    const { getOffsetReferenceSpace } = spaces;
    spaces.getOffsetReferenceSpace = function (offset) {
      return getOffsetReferenceSpace.call(this, offset.matrix as unknown as XRRigidTransform);
    };
  });
}

/** Two frames of the session, in which what was done has been seen and drawn. */
export const framesPass = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const session = window.headset.activeSession!;
        session.requestAnimationFrame(() => session.requestAnimationFrame(() => resolve()));
      }),
  );

/** The right hand, below the eyes, points so many degrees clockwise from where the body looks, and so many up. */
export async function point(page: Page, clockwise: number, up: number) {
  await page.evaluate(
    ({ turn, tilt, height }) => {
      const { x, z } = window.headset.position;
      const { position, quaternion } = window.headset.controllers.right!;
      position.set(x, height, z);
      const [sinTurn, cosTurn] = [Math.sin(turn / 2), Math.cos(turn / 2)];
      const [sinTilt, cosTilt] = [Math.sin(tilt / 2), Math.cos(tilt / 2)];
      quaternion.set(cosTurn * sinTilt, sinTurn * cosTilt, -sinTurn * sinTilt, cosTurn * cosTilt);
    },
    { turn: -toRadians(clockwise), tilt: toRadians(up), height: HAND },
  );
  await framesPass(page);
}

/** Presses the trigger of the right hand, and lets it go. */
export async function pull(page: Page) {
  for (const value of [1, 0]) {
    await page.evaluate((to) => window.headset.controllers.right!.updateButtonValue('trigger', to), value);
    await framesPass(page);
  }
}

/** Pushes the right stick that way, holds it for a while, and lets it go. */
export async function pushStick(page: Page, right: number, back: number) {
  for (const [x, y] of [
    [right, back],
    [right, back],
    [0, 0],
  ]) {
    await page.evaluate(({ x, y }) => window.headset.controllers.right!.updateAxes('thumbstick', x, y), {
      x: x!,
      y: y!,
    });
    await framesPass(page);
  }
}

/** Walks on one's own feet so many metres the way that the headset first looked. */
export async function stepAhead(page: Page, metres: number) {
  await page.evaluate((far) => {
    window.headset.position.z -= far;
  }, metres);
  await framesPass(page);
}

/** Makes where one stands the middle of one's room. */
export async function recenter(page: Page) {
  await page.evaluate(() => window.headset.recenter());
  await framesPass(page);
  await framesPass(page);
}

export const isWorn = (page: Page) => page.evaluate(() => window.headset.activeSession !== undefined);

export const takeOff = (page: Page) => page.evaluate(() => window.headset.activeSession!.end());
