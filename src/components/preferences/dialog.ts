import type { Language } from '../../model/language.ts';
import { onChange } from '../../visit/kept.ts';
import { getPreferences, resetPreferences, setPreferences, showsMap } from '../../visit/kept-preferences.ts';
import { forgetProgress } from '../../visit/kept-progress.ts';
import { CHOICES, type Preferences } from '../../visit/preferences.ts';
import css from './dialog.css?inline';
import { markup } from './markup.ts';
import { PHRASES } from './phrases.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the preferences; what is chosen there holds at once. Built when first asked for, so that pages to read stay light. */
export function openPreferences(opener: HTMLElement) {
  dialog ??= build(opener);
  dialog.showModal();
}

function build(opener: HTMLElement): HTMLDialogElement {
  const language = document.documentElement.lang as Language;
  const phrases = PHRASES[language];
  const built = document.createElement('dialog');
  built.className = 'preferences';
  built.setAttribute('aria-labelledby', 'preferences-title');
  built.innerHTML = `<style>${css}</style>${markup(language)}`;
  // The same page in the other language: a link, as in the page's header.
  const link = document.querySelector('[data-language-switch]');
  if (link) built.querySelector('.other')?.append(link.cloneNode(true));
  document.body.append(built);
  const inputs = built.querySelectorAll('input');
  const status = built.querySelector('[role="status"]')!;

  const show = () => {
    const preferences = { ...getPreferences(), map: showsMap() };
    for (const input of inputs) {
      const chosen = preferences[input.name as keyof Preferences];
      input.checked = input.type === 'checkbox' ? chosen === true : input.value === String(chosen);
    }
  };
  const tell = (words: string, isKept = true) => {
    status.textContent = '';
    // The same words once more are told again.
    requestAnimationFrame(() => (status.textContent = isKept ? words : `${words} ${phrases.passes}`));
  };
  const doing: Readonly<Record<string, () => void>> = {
    close: () => built.close(),
    reset: () => tell(phrases.isReset, resetPreferences()),
    forget: () => tell(phrases.isForgotten, forgetProgress()),
  };

  built.addEventListener('change', ({ target }) => {
    const { name, type, checked, value } = target as HTMLInputElement;
    const wanted = type === 'checkbox' ? String(checked) : value;
    const choice = CHOICES[name as keyof Preferences].find((some) => String(some) === wanted);
    tell('', setPreferences({ [name]: choice }));
  });
  built.addEventListener('click', ({ target }) => doing[(target as HTMLElement).dataset['do'] ?? '']?.());
  built.addEventListener('close', () => {
    tell('');
    // Safari gives no focus to a button that is clicked, and so has none to give back.
    opener.focus();
  });
  onChange('preferences', show);
  show();
  return built;
}
