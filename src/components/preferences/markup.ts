import type { Language } from '../../model/language.ts';
import { CHOICES, type Preferences } from '../../visit/preferences.ts';
import { PHRASES } from './phrases.ts';

/** What stands in the dialog: every preference that has an effect. A field has the name of its preference, and its values. */
export function markup(language: Language): string {
  const { title, close, text, motion, quality, walk, language: other, reset, forget, stays } = PHRASES[language];
  return `
    <header>
      <h2 id="preferences-title" tabindex="-1" autofocus>${title}</h2>
      <button type="button" data-do="close">${close}</button>
    </header>
    ${group(text.title, `<div class="sizes">${CHOICES.text.map((size) => radio('text', size, text.size(size))).join('')}</div>`)}
    ${group(
      motion.title,
      `<div>${CHOICES.motion.map((choice) => radio('motion', choice, motion.choices[choice])).join('')}</div>`,
      `<p>${motion.note}</p>`,
    )}
    ${group(
      quality.title,
      `<div>${CHOICES.quality.map((choice) => radio('quality', choice, quality.choices[choice])).join('')}</div>`,
      `<p>${quality.note}</p>`,
    )}
    ${group(
      walk.title,
      checkbox('sound', walk.sound, walk.soundNote),
      checkbox('lens', walk.lens, walk.lensNote),
      checkbox('map', walk.map, walk.mapNote),
      checkbox('keys', walk.keys, walk.keysNote),
    )}
    <p class="other">${other}</p>
    <div class="do">
      <button type="button" data-do="reset">${reset}</button>
      <button type="button" data-do="forget">${forget}</button>
    </div>
    <p role="status"></p>
    <p>${stays}</p>`;
}

const group = (title: string, ...inside: string[]) =>
  `<fieldset><legend>${title}</legend>${inside.join('')}</fieldset>`;

const radio = (name: keyof Preferences, value: string | number, words: string) =>
  `<label><input type="radio" name="${name}" value="${value}" />${words}</label>`;

const checkbox = (name: keyof Preferences, words: string, note: string) =>
  `<label><input type="checkbox" name="${name}" aria-describedby="about-${name}" />${words}</label>
  <p id="about-${name}">${note}</p>`;
