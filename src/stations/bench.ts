import { html, nothing } from 'lit-html';
import type { Language } from '../model/language.ts';
import { fieldOf } from './fields.ts';
import { PHRASES, tapSets } from './phrases.ts';
import { controlsNow } from './settings.ts';
import type { Control, Outcome, Settings, Square } from './station.ts';

/** What stands there while somebody tries. */
export interface Bench {
  controls: readonly Control[];
  settings: Settings;
  picture: Outcome['picture'];
  /** The answer first, in the language of the page. */
  says: readonly string[];
  goal: { words: string; isReached: boolean };
  /** What a tap on the picture sets. */
  picked: Square | undefined;
  /** Told to those who listen. */
  heard: string | undefined;
  language: Language;
}

/** What a visitor does with it. */
export interface Hands {
  onSet: (changed: Settings) => void;
  /** The focus came to a control. */
  onTurn: (name: string) => void;
  /** A square of the picture was tapped. */
  onTap: (square: string) => void;
  onAgain: () => void;
  onCopy: () => void;
}

/** Controls, picture, answer: the same for every station. */
export function benchOf(bench: Bench, { onSet, onTurn, onTap, onAgain, onCopy }: Hands) {
  const { controls, settings, picture, says, goal, picked, heard, language } = bench;
  const [answer, ...more] = says;
  const areSeveral = controls.filter(({ kind }) => kind === 'square').length > 1;
  const turn = ({ target }: Event) => onTurn((target as HTMLInputElement | HTMLSelectElement).name);
  const tap = ({ target }: Event) => {
    const square = (target as Element).closest<SVGElement>('[data-square]')?.dataset['square'];
    if (square) onTap(square);
  };
  return html`<form @submit=${(event: Event) => event.preventDefault()} @focusin=${turn}>
      ${controlsNow(controls, settings).map((control) =>
        fieldOf(control, {
          value: settings[control.name]!,
          language,
          onSet: (value) => onSet({ [control.name]: value }),
        }),
      )}
    </form>
    <div class="picture" aria-hidden="true" @click=${tap}>
      ${picture(language)} ${picked ? html`<p>${tapSets(picked.label[language], areSeveral)[language]}</p>` : nothing}
    </div>
    <div class="outcome">
      <p class="answer">${answer}</p>
      ${more.map((words) => html`<p>${words}</p>`)}
      <p class="reached" ?data-reached=${goal.isReached}>${goal.words}</p>
    </div>
    <p class="told" role="status">${heard ?? nothing}</p>
    <div class="actions">
      <button type="button" class="button small" @click=${onAgain}>${PHRASES.again[language]}</button>
      <button type="button" class="button small" @click=${onCopy}>${PHRASES.copy[language]}</button>
    </div>`;
}
