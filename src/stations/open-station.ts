import { html, nothing, render } from 'lit-html';
import type { Language } from '../model/language.ts';
import type { StationName } from '../model/stations.ts';
import { fieldOf } from './fields.ts';
import { keepTogether } from './keep-together.ts';
import { loadStation } from './load-station.ts';
import { PHRASES, tapSets } from './phrases.ts';
import { controlsNow, readSettings, startOf, writeSettings } from './settings.ts';
import type { Control, Outcome, Settings } from './station.ts';
import type { StationEvent } from './station-event.ts';

/** So long nothing may change before the answer is told to those who listen, in milliseconds: a slider passes many values. */
const PAUSE = 600;

/**
 * Opens the station that a button begins, in its place in the page: controls, picture, answer. It begins as the page's address
 * says. Whoever pressed the button goes on at the first control.
 */
export async function openStation(begin: HTMLButtonElement, isPressed: boolean): Promise<void> {
  const [section, place, notice] = partsOf(begin);
  const name = section.dataset['station'] as StationName;
  const language = document.documentElement.lang as Language;
  const { controls, attempt } = await loadStation(name);
  const linked = readSettings(controls, new URLSearchParams(location.search).get(name) ?? '');
  let settings = linked.settings;
  const squares = controls.filter(({ kind }) => kind === 'square');
  /** What a tap on the picture moves: the one that was turned to last. */
  let [picked] = squares;
  let pause = 0;
  /** The goal stands in the page, part by part. */
  const parts = [...section.querySelectorAll('[data-goal] > li')];

  /** What the hall shows of it. */
  let showInHall: Outcome['inHall'] = () => [];
  const tell = () =>
    place.dispatchEvent(
      new CustomEvent<StationEvent>('station', {
        detail: { station: name, settings, inHall: showInHall() },
        bubbles: true,
      }),
    );

  /** Draws all of it; `heard` is told to those who listen. */
  const draw = (heard?: string) => {
    const { says, picture, meets, isReached, inHall } = attempt(settings);
    showInHall = inHall;
    const [answer, ...more] = says.map((words) => keepTogether(words[language]));
    for (const [index, part] of parts.entries()) part.toggleAttribute('data-met', meets[index]);
    const open = parts.filter((_, index) => !meets[index]).map((part) => part.textContent.trim());
    const goal = isReached ? PHRASES.reached[language] : `${PHRASES.open[language]}: ${open.join(' ')}`;
    render(
      html`<form @submit=${(event: Event) => event.preventDefault()} @focusin=${turnTo}>
          ${controlsNow(controls, settings).map((control) =>
            fieldOf(control, {
              value: settings[control.name]!,
              language,
              onSet: (value) => set({ [control.name]: value }),
            }),
          )}
        </form>
        <div class="picture" aria-hidden="true" @click=${tap}>
          ${picture(language)}
          ${picked ? html`<p>${tapSets(picked.label[language], squares.length > 1)[language]}</p>` : nothing}
        </div>
        <div class="outcome">
          <p class="answer">${answer}</p>
          ${more.map((words) => html`<p>${words}</p>`)}
          <p class="reached" ?data-reached=${isReached}>${goal}</p>
        </div>
        <p class="told" role="status">${heard ?? nothing}</p>
        <div class="actions">
          <button type="button" class="button small" @click=${() => set(startOf(controls))}>
            ${PHRASES.again[language]}
          </button>
          <button type="button" class="button small" @click=${copy}>${PHRASES.copy[language]}</button>
        </div>`,
      place,
    );
    return `${answer} ${goal}`;
  };

  const set = (changed: Settings) => {
    settings = { ...settings, ...changed };
    keepInAddress(name, writeSettings(controls, settings));
    const answer = draw();
    window.clearTimeout(pause);
    pause = window.setTimeout(() => draw(answer), PAUSE);
    tell();
  };

  const pick = (control: Control) => {
    picked = control;
    draw();
  };

  const turnTo = ({ target }: Event) => {
    const control = squares.find(({ name }) => name === (target as HTMLSelectElement).name);
    if (control) pick(control);
  };

  /** Where something stands, it is picked up; anywhere else goes what was picked up last. */
  const tap = ({ target }: Event) => {
    const at = (target as Element).closest<SVGElement>('[data-square]')?.dataset['square'];
    if (!picked || !at) return;
    const there = squares.filter(({ name }) => settings[name] === at);
    const next = there[(there.indexOf(picked) + 1) % there.length];
    if (next) pick(next);
    else set({ [picked.name]: at });
  };

  const copy = async () => {
    keepInAddress(name, writeSettings(controls, settings));
    // What is told of the copy is not talked over by an answer that still waits.
    window.clearTimeout(pause);
    const copied = navigator.clipboard.writeText(linkTo(section));
    draw(
      await copied.then(
        () => PHRASES.copied[language],
        () => PHRASES.notCopied[language],
      ),
    );
  };

  keepInOtherLanguages();
  draw(linked.faults.map((fault) => fault[language]).join(' ') || undefined);
  tell();
  window.addEventListener('ask-stations', tell);
  begin.hidden = true;
  notice.textContent = '';
  if (isPressed) place.querySelector<HTMLElement>('input, select')?.focus();
}

/** The section around the button, where its bench is to stand, and where it was told that nothing could be fetched. */
function partsOf(begin: HTMLButtonElement): [section: HTMLElement, place: HTMLElement, notice: HTMLElement] {
  const section = begin.closest<HTMLElement>('[data-station]');
  const [place, notice] = ['[data-bench]', '[data-notice]'].map((part) => section?.querySelector<HTMLElement>(part));
  if (!section || !place || !notice) throw new Error('This button stands in no station.');
  return [section, place, notice];
}

/** To the station itself on a page to read; in a walk, to the exhibit that it belongs to. */
function linkTo(section: HTMLElement): string {
  const link = new URL(location.href);
  if (!section.closest('[data-article]')) link.hash = section.id;
  return link.href;
}

/** A page opened again stands as it was left. */
function keepInAddress(name: StationName, settings: string) {
  const others = new URLSearchParams(location.search);
  others.delete(name);
  const rest = others.size > 0 ? `&${others.toString()}` : '';
  history.replaceState(history.state, '', `?${name}=${settings}${rest}${location.hash}`);
  keepInOtherLanguages();
}

function keepInOtherLanguages() {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-switch]'))
    link.search = location.search;
}
