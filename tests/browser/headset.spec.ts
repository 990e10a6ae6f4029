import { expect, test, type Page } from '@playwright/test';
import { distance, headingTo, move, turn } from '../../src/floorplan/geometry.ts';
import { pick } from '../../src/floorplan/pick.ts';
import type { WalkData } from '../../src/scene/walk-data.ts';
import { countDraws, isAtRest, watchDrawing } from './count-draws.ts';
import { framesPass, HAND, isWorn, plugIn, point, pull, pushStick, recenter, stepAhead, takeOff } from './headset.ts';
import { path } from './site.ts';
import { article, button, openWalk, placeIn, readPlan, SMALL_WINDOW, status, view } from './walk.ts';

/** The same hall through a headset. Emulated: what a real one shows at the edge of its lenses, and how a hand trembles, is not. */

const address = path({ page: 'walk', hall: 'peacekeeping' });
const ENTER = { en: 'Enter with a headset', ko: '헤드셋으로 들어가기' } as const;
const HELP = { en: /^\s*With a headset:/, ko: /^\s*헤드셋에서는/ } as const;
const REFUSED = {
  en: 'The headset could not be entered: it was not allowed, or something else is using it. The walk goes on here, and the button tries again.',
  ko: '헤드셋으로 들어가지 못했습니다. 허용되지 않았거나 다른 곳에서 쓰이고 있습니다. 여기에서 계속 거닐 수 있으며, 버튼을 다시 눌러 볼 수 있습니다.',
} as const;

test.use({ viewport: SMALL_WINDOW });

/** Addresses of all that the page asks for from now on. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

const ofHeadset = (asked: readonly string[]) => asked.filter((url) => url.includes('wear-headset'));

const degrees = (radians: number) => (radians * 180) / Math.PI;

/** Points at the floor so many metres ahead. */
const pointAhead = (page: Page, metres: number) => point(page, 0, -degrees(Math.atan2(HAND, metres)));

async function enter(page: Page, language: keyof typeof ENTER = 'en') {
  await button(page, ENTER[language]).click();
  await expect.poll(() => isWorn(page)).toBe(true);
  // One has been set down in the hall.
  await framesPass(page);
}

/** An exhibit that a hand above a place can point at, and how. */
function exhibitInView(plan: WalkData['plan'], { at, heading }: { at: { x: number; y: number }; heading: number }) {
  for (const { exhibit, at: middle, base, size, viewpoint } of plan.placements) {
    const look = {
      at,
      heading: headingTo(at, middle),
      height: HAND,
      pitch: degrees(Math.atan2(base + size.height / 2 - HAND, distance(at, middle))),
    };
    const picked = pick(plan, look);
    if (picked?.kind === 'exhibit' && picked.exhibit === exhibit)
      return { exhibit, viewpoint, clockwise: turn(heading, look.heading), up: look.pitch };
  }
  throw new Error('No exhibit is in view.');
}

test('without a headset there is no button, no line in the help, and nothing is fetched for it', async ({ page }) => {
  const asked = listen(page);
  await openWalk(page, address);
  await expect(page.locator('[data-mini-map] svg')).toBeAttached();
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('button', { name: ENTER.en })).toHaveCount(0);
  await button(page, 'Help').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByText(HELP.en)).toBeHidden();
  expect(ofHeadset(asked)).toEqual([]);
});

for (const language of ['en', 'ko'] as const) {
  test(`a headset that is there is offered, and one that refuses is told of: ${language}`, async ({ page }) => {
    await plugIn(page);
    await page.addInitScript(() => {
      navigator.xr!.requestSession = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    });
    await watchDrawing(page);
    const asked = listen(page);
    await openWalk(page, path({ page: 'walk', hall: 'peacekeeping' }, language));
    await expect(button(page, ENTER[language])).toBeVisible();
    await button(page, language === 'en' ? 'Help' : '도움말').click();
    await expect(page.getByText(HELP[language])).toBeVisible();
    await page.keyboard.press('Escape');
    await page.waitForLoadState('networkidle');
    expect(ofHeadset(asked)).toEqual([]);

    await button(page, ENTER[language]).click();
    await expect(status(page)).toHaveText(REFUSED[language]);
    expect(ofHeadset(asked)).toHaveLength(1);
    const before = await isAtRest(page);
    await view(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => countDraws(page)).toBeGreaterThan(before);
  });
}

test('a headset that is plugged in later is offered then, and no longer when it is pulled', async ({ page }) => {
  await plugIn(page);
  await page.addInitScript(() => {
    window.isPlugged = false;
    navigator.xr!.isSessionSupported = () => Promise.resolve(window.isPlugged);
  });
  await openWalk(page, address);
  await expect(page.locator('[data-mini-map] svg')).toBeAttached();
  const enters = page.getByRole('button', { name: ENTER.en });
  await expect(enters).toHaveCount(0);
  for (const isPlugged of [true, false]) {
    await page.evaluate((is) => {
      window.isPlugged = is;
      navigator.xr!.dispatchEvent(new Event('devicechange'));
    }, isPlugged);
    await expect(enters).toHaveCount(isPlugged ? 1 : 0);
  }
});

test('through a headset one is set down where one points, is turned by the stick, and comes before exhibits', async ({
  page,
}) => {
  await plugIn(page);
  await watchDrawing(page);
  const asked = listen(page);
  await openWalk(page, address);
  const plan = await readPlan(page);
  await isAtRest(page);
  const canvas = page.locator('[data-view] canvas');
  const size = await canvas.boundingBox();

  await enter(page);
  await expect(status(page)).toHaveText('You walk with the headset. This page goes along.');
  expect(ofHeadset(asked)).toHaveLength(1);
  const first = await countDraws(page);
  await expect.poll(() => countDraws(page)).toBeGreaterThan(first);
  expect(await eyesDrawn(page)).toEqual([0, 0.5]);

  const { at, heading } = plan.start;
  await pointAhead(page, 2);
  await pull(page);
  const there = placeIn(page)!;
  expect(distance(there.at, move(at, heading, 2))).toBeLessThan(0.05);
  expect(turn(heading, there.heading)).toBeCloseTo(0, 0);

  await pushStick(page, 1, 0);
  await pointAhead(page, 0.5);
  await pushStick(page, 0, -1);
  const turned = placeIn(page)!;
  expect(turn(heading, turned.heading)).toBeCloseTo(30, 0);
  expect(distance(turned.at, move(there.at, turned.heading, 0.5))).toBeLessThan(0.05);

  const { exhibit, viewpoint, clockwise, up } = exhibitInView(plan, turned);
  await point(page, clockwise, up);
  await pull(page);
  expect(new URL(page.url()).hash).toBe(`#${exhibit}`);

  await takeOff(page);
  await expect(button(page, ENTER.en)).toBeVisible();
  const title = await page.locator(`#${exhibit}-title`).textContent();
  await expect(article(page, title!.trim())).toBeVisible();
  await expect(status(page)).toContainText(title!.trim());
  const after = await isAtRest(page);
  await page.waitForTimeout(2000);
  expect(await countDraws(page)).toBe(after);
  expect((await canvas.boundingBox())!.height).toBe(size!.height);

  await page.keyboard.press('Escape');
  await expect.poll(() => placeIn(page)).toBeDefined();
  expect(distance(placeIn(page)!.at, viewpoint.at)).toBeLessThan(0.05);

  const { origin } = new URL(page.url());
  expect(asked.filter((url) => /^https?:/.test(url) && new URL(url).origin !== origin)).toEqual([]);
});

/** Where on the canvas eyes are drawn, in shares of its width. */
const eyesDrawn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const session = window.headset.activeSession!;
        const { viewport } = WebGL2RenderingContext.prototype;
        const lefts = new Set<number>();
        WebGL2RenderingContext.prototype.viewport = function (x, y, width, height) {
          lefts.add(x / this.drawingBufferWidth);
          viewport.call(this, x, y, width, height);
        };
        let frames = 0;
        const look = () => {
          frames++;
          if (frames < 4) {
            session.requestAnimationFrame(look);
            return;
          }
          WebGL2RenderingContext.prototype.viewport = viewport;
          resolve([...lefts].sort((a, b) => a - b));
        };
        session.requestAnimationFrame(look);
      }),
  );

test('who walks on their own feet stands there afterwards, wherever the middle of their room is, and enters again there', async ({
  page,
}) => {
  await plugIn(page);
  await openWalk(page, address);
  const { start } = await readPlan(page);
  await enter(page);
  await stepAhead(page, 0.6);
  await stepAhead(page, 0.6);
  await recenter(page);
  await takeOff(page);
  await expect.poll(() => placeIn(page)).toBeDefined();
  const { at, heading } = placeIn(page)!;
  expect(distance(at, move(start.at, start.heading, 1.2))).toBeLessThan(0.05);
  expect(turn(heading, start.heading)).toBeCloseTo(0, 0);

  const before = page.url();
  await enter(page);
  await stepAhead(page, 0);
  await takeOff(page);
  await expect.poll(() => isWorn(page)).toBe(false);
  expect(page.url()).toBe(before);
});
