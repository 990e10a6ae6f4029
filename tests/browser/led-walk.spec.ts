import { expect, test, type Page } from '@playwright/test';
import { exhibitsOf } from '../../src/model/exhibition.ts';
import { writeAddress } from '../../src/visit/address.ts';
import { shows } from './conformance/shows.ts';
import { path, readExhibition } from './site.ts';
import { article, button, ledWalk, openWalk, SMALL_WINDOW, view } from './walk.ts';

/** A tour plays: from stop to stop by itself, in the hands of whoever wants them. */

const exhibition = await readExhibition();
const hall = exhibition.halls[0]!;
const tour = hall.tours[0]!;
const walk = path({ page: 'walk', hall: hall.id });
const address = (stop: number) => walk + writeAddress({ kind: 'stop', tour: tour.id, stop });
const titleAt = (stop: number) => exhibitsOf(hall).find(({ id }) => id === tour.stops[stop - 1]!.exhibit)!.title.en;
const tells = (page: Page, stop: number) =>
  expect(ledWalk(page).getByText(tour.stops[stop - 1]!.says.en)).toBeVisible();

test.use({ viewport: SMALL_WINDOW });

test.describe('where motion is unwelcome', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test(
    'it tells about a stop for as long as one needs to read, then cuts to the next',
    shows('2.2.1', '2.2.2'),
    async ({ page }) => {
      await page.clock.install();
      await openWalk(page, address(1));
      await tells(page, 1);
      await page.clock.fastForward('02:00');
      await tells(page, 1);
      await button(page, 'Play').click();
      await page.clock.fastForward('00:05');
      await tells(page, 1);
      await page.clock.fastForward('01:00');
      await tells(page, 2);
      await expect(page).toHaveURL(address(2));
      await button(page, 'Pause').click();
      await page.clock.fastForward('02:00');
      await tells(page, 2);
    },
  );

  test('one goes to any stop, reads more, and ends it', shows('2.2.1'), async ({ page }) => {
    await openWalk(page, address(1));
    await ledWalk(page)
      .getByLabel('All stops')
      .selectOption({ label: `4 ${titleAt(4)}` });
    await tells(page, 4);
    await button(page, 'Stop before').click();
    await tells(page, 3);
    await button(page, 'Read more').click();
    await expect(article(page, titleAt(3))).toBeVisible();
    await button(page, 'End').click();
    await expect(ledWalk(page)).toBeHidden();
  });

  test('behind its last stop it is over, and begins again', async ({ page }) => {
    await openWalk(page, address(tour.stops.length));
    await button(page, 'Next stop').click();
    await expect(ledWalk(page).getByText('This led walk ends here.')).toBeVisible();
    await button(page, 'Begin again').click();
    await tells(page, 1);
    await expect(button(page, 'Pause')).toBeVisible();
  });

  test('a browser without a voice says so, and the words stay', async ({ page }) => {
    await page.addInitScript(() => {
      speechSynthesis.getVoices = () => [];
    });
    await openWalk(page, address(1));
    await button(page, 'Read aloud').click();
    await expect(page.getByText('This browser has no English voice.')).toBeVisible();
    await tells(page, 1);
  });

  test('a browser with a voice reads aloud, and then goes on', shows('1.4.2'), async ({ page }) => {
    await page.addInitScript(() => {
      const said: string[] = [];
      class Utterance {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      }
      speechSynthesis.getVoices = () => [{ lang: 'en-GB', localService: true } as SpeechSynthesisVoice];
      // A voice that cannot be heard, and ends at once.
      Object.assign(window, { said, SpeechSynthesisUtterance: Utterance });
      speechSynthesis.speak = (words) => {
        said.push(words.text);
        setTimeout(() => {
          words.onend?.(new Event('end') as SpeechSynthesisEvent);
        }, 100);
      };
    });
    await openWalk(page, address(1));
    await button(page, 'Read aloud').click();
    await button(page, 'Play').click();
    await tells(page, 2);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said[0]).toBe(tour.stops[0]!.says.en);
  });
});

test('it glides; a key takes over at once, and it goes on when it is asked to', shows('2.2.2'), async ({ page }) => {
  await openWalk(page, address(1));
  await tells(page, 1);
  await button(page, 'Play').click();
  await button(page, 'Next stop').click();
  await expect(ledWalk(page).getByText(`On the way to: ${titleAt(2)}`)).toBeVisible();
  await view(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(button(page, 'Go on with the led walk')).toBeVisible();
  await page.keyboard.press('Space');
  await tells(page, 2);
  await expect(button(page, 'Pause')).toBeVisible();
});
