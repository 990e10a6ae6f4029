import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../src/model/language.ts';

/** How a visitor comes to the preferences. */

const NAMES = { en: 'Preferences', ko: '설정' } as const satisfies Record<Language, string>;

export const preferencesButton = (page: Page, language: Language = 'en'): Locator =>
  page.getByRole('banner').getByRole('button', { name: NAMES[language], exact: true });

export async function openPreferences(page: Page, language: Language = 'en'): Promise<Locator> {
  await preferencesButton(page, language).click();
  const dialog = page.getByRole('dialog', { name: NAMES[language], exact: true });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** In pixels. */
export const textSize = (page: Page) =>
  page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));

/** A browser that keeps nothing: merely asking for its storage fails. */
export const blockStorage = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
