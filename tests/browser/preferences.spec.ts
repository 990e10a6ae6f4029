import { expect, test, type Page } from '@playwright/test';
import { exhibitsOf } from '../../src/model/exhibition.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { faultsByAxe } from './conformance/axe.ts';
import { shows } from './conformance/shows.ts';
import { blockStorage, openPreferences, preferencesButton, textSize } from './preferences.ts';
import { hallOf, path, readExhibition } from './site.ts';
import { article, button, openWalk, SMALL_WINDOW, status, view } from './walk.ts';

const exhibition = await readExhibition();
const hall = hallOf(exhibition, 'smart-camp');
const exhibits = exhibitsOf(hall);
const foyer = path({ page: 'foyer' });
const walk = path({ page: 'walk', hall: hall.id });
const LENS = 'How we know: documented, inferred, imagined';

test.use({ viewport: SMALL_WINDOW });

test(
  'every page has the button, by the same name and last in its header',
  shows('3.2.3', '3.2.4'),
  async ({ page }) => {
    for (const here of [
      foyer,
      path({ page: 'about' }),
      path({ page: 'hall', hall: hall.id }),
      path({ page: 'exhibit', hall: hall.id, exhibit: exhibits[0]!.id }),
      walk,
    ]) {
      await page.goto(here);
      await expect(preferencesButton(page), here).toBeVisible();
      const last = page.getByRole('banner').getByRole('link').or(page.getByRole('banner').getByRole('button')).last();
      await expect(last, here).toHaveText('Preferences');
    }
  },
);

test(
  'opens by key with its title told, closes with Escape, and gives the focus back',
  shows('2.1.1', '2.4.3'),
  async ({ page }) => {
    await page.goto(foyer);
    await preferencesButton(page).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Preferences' });
    await expect(dialog.getByRole('heading', { name: 'Preferences' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(preferencesButton(page)).toBeFocused();

    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
    await expect(preferencesButton(page)).toBeFocused();
  },
);

test(
  'the size of text holds at once, after a reload and on other pages, and can be set back',
  shows('1.4.4'),
  async ({ page }) => {
    await page.goto(foyer);
    const usual = await textSize(page);
    await (await openPreferences(page)).getByRole('radio', { name: '150 %' }).check();
    expect(await textSize(page)).toBeCloseTo(usual * 1.5, 1);
    await page.reload();
    expect(await textSize(page)).toBeCloseTo(usual * 1.5, 1);
    await openWalk(page, walk);
    expect(await textSize(page)).toBeCloseTo(usual * 1.5, 1);

    const dialog = await openPreferences(page);
    await expect(dialog.getByRole('radio', { name: '150 %' })).toBeChecked();
    await dialog.getByRole('button', { name: 'Reset to default' }).click();
    await expect(dialog.getByRole('status')).toHaveText('All preferences are as they were at first.');
    await expect(dialog.getByRole('radio', { name: '100 %' })).toBeChecked();
    expect(await textSize(page)).toBe(usual);
  },
);

test('it also holds on a page beside this one, and on one that is come back to', async ({ page, context }) => {
  await page.goto(foyer);
  const usual = await textSize(page);
  const beside = await context.newPage();
  await beside.goto(path({ page: 'about' }));
  await (await openPreferences(beside)).getByRole('radio', { name: '130 %' }).check();
  await expect.poll(() => textSize(page)).toBeCloseTo(usual * 1.3, 1);

  await page.goto(path({ page: 'about' }));
  await (await openPreferences(page)).getByRole('radio', { name: '115 %' }).check();
  await page.goBack();
  await expect(page).toHaveURL(foyer);
  await expect.poll(() => textSize(page)).toBeCloseTo(usual * 1.15, 1);
});

/** What styles say of it: one transition that would take a second, and how pages change. */
const motionIn = (page: Page) =>
  page.evaluate(() => {
    document.body.style.transition = 'opacity 1s';
    const { media } = document.querySelector<HTMLStyleElement>('style[data-still]')!;
    return getComputedStyle(document.body).transitionDuration === '1s' && !matchMedia(media).matches;
  });

test('motion is as the device asks, until one says otherwise', shows('2.2.2'), async ({ page }) => {
  await page.goto(foyer);
  expect(await motionIn(page)).toBe(true);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await motionIn(page)).toBe(false);

  const dialog = await openPreferences(page);
  await dialog.getByRole('radio', { name: 'With motion', exact: true }).check();
  expect(await motionIn(page)).toBe(true);
  await page.reload();
  expect(await motionIn(page)).toBe(true);

  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await (await openPreferences(page)).getByRole('radio', { name: 'Without motion' }).check();
  await page.goto(path({ page: 'about' }));
  expect(await motionIn(page)).toBe(false);
});

test('without motion the other page is there at once; with it, it fades in', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      document.documentElement.dataset['fades'] = String(event.viewTransition !== null);
    });
  });
  const follow = async (link: string) => {
    await page.getByRole('banner').getByRole('link', { name: link }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(link);
  };
  // A page is revealed only after its first lines are read, so its word is waited for.
  const html = page.locator('html');
  await page.goto(foyer);
  await follow('Glossary');
  await expect(html).toHaveAttribute('data-fades', 'true');
  const dialog = await openPreferences(page);
  await dialog.getByRole('radio', { name: 'Without motion' }).check();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await follow('Sources');
  await expect(html).toHaveAttribute('data-fades', 'false');
});

test('without motion one is at once before the next exhibit, from the moment it is chosen', async ({ page }) => {
  await openWalk(page, walk);
  const dialog = await openPreferences(page);
  await dialog.getByRole('radio', { name: 'Without motion' }).check();
  await page.keyboard.press('Escape');
  await button(page, 'Next exhibit').click();
  // Who is led there is told only on arrival.
  expect(await status(page).textContent()).toContain(`In front of “${exhibits[0]!.title.en}”`);
});

test('what was chosen for the lens holds in every walk, by whichever way it was chosen', async ({ page }) => {
  const lens = button(page, LENS);
  await page.goto(foyer);
  await (await openPreferences(page)).getByRole('checkbox', { name: 'Show how we know' }).check();
  await openWalk(page, walk);
  await expect(lens).toHaveAttribute('aria-pressed', 'true');
  await view(page).focus();
  await page.keyboard.press('l');
  await expect(lens).toHaveAttribute('aria-pressed', 'false');

  const dialog = await openPreferences(page);
  await expect(dialog.getByRole('checkbox', { name: 'Show how we know' })).not.toBeChecked();
  await dialog.getByRole('checkbox', { name: 'Show how we know' }).check();
  await expect(lens).toHaveAttribute('aria-pressed', 'true');
  await openWalk(page, path({ page: 'walk', hall: exhibition.halls[0]!.id }));
  await expect(lens).toHaveAttribute('aria-pressed', 'true');
});

test('who puts on the lens before the walk has heard of what was kept wears it', async ({ page }) => {
  const { promise: heard, resolve: hear } = Promise.withResolvers<undefined>();
  await page.route('**/afterwards.*.js', async (route) => {
    await heard;
    await route.continue();
  });
  await openWalk(page, walk);
  await view(page).focus();
  await page.keyboard.press('l');
  hear(undefined);
  await button(page, 'Next exhibit').click();
  await button(page, 'Exhibits and map').click();
  await expect(page.getByText(`1 of ${exhibits.length} seen`)).toBeVisible();
  await expect(button(page, LENS)).toHaveAttribute('aria-pressed', 'true');
});

test('keys of a single letter or sign can be switched off; the others go on', shows('2.1.4'), async ({ page }) => {
  const lettersDoNothing = async () => {
    await view(page).focus();
    await page.keyboard.press('?');
    await page.keyboard.press('i');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('No exhibit is near enough to open.');
    await expect(page.getByRole('dialog', { name: 'How to walk' })).toBeHidden();
    await expect(page.getByRole('region', { name: 'Exhibits of this hall' })).toBeHidden();
  };
  await openWalk(page, walk);
  const dialog = await openPreferences(page);
  await dialog.getByRole('checkbox', { name: 'Keys of a single letter or sign' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Show how we know' }).check();
  await page.keyboard.press('Escape');
  await lettersDoNothing();
  await page.reload();
  // With the lens the walk shows that it has heard of all that was chosen.
  await expect(button(page, LENS)).toHaveAttribute('aria-pressed', 'true');
  await lettersDoNothing();
});

test('the other language is one click away, and nobody is sent to it who did not ask', async ({ page }) => {
  await page.goto(path({ page: 'about' }));
  await (await openPreferences(page)).getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL(path({ page: 'about' }, 'ko'));
  await page.goto(path({ page: 'about' }));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test.describe('what has been seen', () => {
  // One is everywhere at once.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  const [first, second, third] = [exhibits[0]!, exhibits[1]!, exhibits[2]!];
  const pageOf = ({ id }: typeof first) => path({ page: 'exhibit', hall: hall.id, exhibit: id });
  const index = (page: Page) => page.getByRole('region', { name: 'Exhibits of this hall' });
  const marked = (page: Page) =>
    index(page)
      .getByRole('listitem')
      .getByRole('link', { name: / seen$/ });

  /** In the hall's page. */
  const markOf = (page: Page, { title }: typeof first) =>
    page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { level: 4, name: title.en }) })
      .getByText('seen', { exact: true });

  test('is marked in the walk’s list and counted: what was opened there, and what was read on its page', async ({
    page,
  }) => {
    await openWalk(page, walk);
    await button(page, 'Exhibits and map').click();
    await expect(index(page)).toBeVisible();
    await expect(marked(page)).toHaveCount(0);

    await index(page).getByRole('listitem').getByRole('link', { name: second.title.en }).click();
    await expect(article(page, second.title.en)).toBeVisible();
    await button(page, 'Exhibits and map').click();
    await expect(index(page).getByText(`1 of ${exhibits.length} seen`)).toBeVisible();

    await page.goto(pageOf(third));
    await openWalk(page, walk);
    await button(page, 'Exhibits and map').click();
    await expect(index(page).getByText(`2 of ${exhibits.length} seen`)).toBeVisible();
    await expect(marked(page)).toContainText([second.title.en, third.title.en]);
  });

  test('is marked on the hall’s page, in both languages, until it is forgotten', async ({ page }) => {
    await page.goto(pageOf(first));
    await page.goto(path({ page: 'hall', hall: hall.id }, 'ko'));
    await expect(page.getByText('봄', { exact: true }).filter({ visible: true })).toHaveCount(1);
    await page.goto(path({ page: 'hall', hall: hall.id }));
    await expect(markOf(page, first)).toBeVisible();

    const dialog = await openPreferences(page);
    await dialog.getByRole('button', { name: 'Forget what I have seen' }).click();
    await expect(dialog.getByRole('status')).toHaveText('What you have seen is forgotten.');
    await page.keyboard.press('Escape');
    await expect(markOf(page, first)).toBeHidden();
    await page.goto(pageOf(second));
    await page.goto(path({ page: 'hall', hall: hall.id }));
    await expect(markOf(page, second)).toBeVisible();
    await expect(markOf(page, first)).toBeHidden();
  });

  test('a led walk goes on where it was left, until it was followed to its end', async ({ page }) => {
    const tour = hall.tours[0]!;
    const goOn = index(page).getByRole('link', { name: 'Go on at stop 2' });
    await openWalk(page, `${walk}#tour=${tour.id}/2`);
    await button(page, 'Exhibits and map').click();
    await expect(goOn).toBeVisible();
    await openWalk(page, walk);
    await button(page, 'Exhibits and map').click();
    await goOn.click();
    await expect(page).toHaveURL(`${walk}#tour=${tour.id}/2`);

    await page.goto(`${walk}#tour=${tour.id}/${tour.stops.length}`);
    await button(page, 'Exhibits and map').click();
    await expect(index(page).getByText(`2 of ${exhibits.length} seen`)).toBeVisible();
    await expect(index(page).getByRole('link', { name: /^Go on/ })).toBeHidden();
  });
});

test('a browser that keeps nothing obeys as long as the page stands, and says so', async ({ page }) => {
  await blockStorage(page);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await openWalk(page, walk);
  const usual = await textSize(page);
  const dialog = await openPreferences(page);
  await dialog.getByRole('radio', { name: '130 %' }).check();
  expect(await textSize(page)).toBeCloseTo(usual * 1.3, 1);
  await expect(dialog.getByRole('status')).toHaveText(
    'This browser keeps nothing: it holds until you leave this page.',
  );
  await page.keyboard.press('Escape');
  await button(page, 'Next exhibit').click();
  await button(page, 'Exhibits and map').click();
  await expect(page.getByText(`1 of ${exhibits.length} seen`)).toBeVisible();
  expect(errors).toEqual([]);
});

test('what was tampered with is as it comes', async ({ page }) => {
  await page.goto(foyer);
  const usual = await textSize(page);
  for (const kept of ['{"text":5000,"motion":"<b>"}', '{"text":', 'null', '7', '[]']) {
    await page.evaluate((words) => localStorage.setItem('exhibition-preferences', words), kept);
    await page.reload();
    expect(await textSize(page), kept).toBe(usual);
    expect(await motionIn(page), kept).toBe(true);
  }
  await expect((await openPreferences(page)).getByRole('radio', { name: '100 %' })).toBeChecked();
});

for (const language of LANGUAGES) {
  test(`axe finds nothing wrong with the open preferences (${language})`, async ({ page }) => {
    for (const here of [path({ page: 'foyer' }, language), path({ page: 'walk', hall: hall.id }, language)]) {
      await page.goto(here);
      await openPreferences(page, language);
      expect(await faultsByAxe(page), here).toEqual([]);
    }
  });
}

test.describe('where a magnifier leaves 320 by 256 pixels', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('everything in the dialog is reached without scrolling aside', shows('1.4.10'), async ({ page }) => {
    await page.goto(foyer);
    const dialog = await openPreferences(page);
    await dialog.getByRole('radio', { name: '150 %' }).check();
    await dialog.getByRole('button', { name: 'Forget what I have seen' }).scrollIntoViewIfNeeded();
    await expect(dialog.getByRole('button', { name: 'Forget what I have seen' })).toBeInViewport({ ratio: 1 });
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button that does nothing', async ({ page }) => {
    for (const here of [foyer, walk]) {
      await page.goto(here);
      await expect(page.getByRole('banner')).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
    }
  });
});
