import { render } from 'lit-html';
import type { Language } from '../model/language.ts';
import type { StationName } from '../model/stations.ts';
import { benchOf, type Hands } from './bench.ts';
import { keepTogether } from './keep-together.ts';
import { loadStation } from './load-station.ts';
import { PHRASES } from './phrases.ts';
import { readSettings, startOf, writeSettings } from './settings.ts';
import type { StationEvent } from './station-event.ts';

/** So long nothing may change before the answer is told to those who listen, in milliseconds: a slider passes many values. */
const PAUSE = 600;

/**
 * Opens the station that a button begins, in its place in the page. It begins as the page's address says, and what is set is kept
 * there. Whoever pressed the button goes on at the first control.
 */
export async function openStation(begin: HTMLButtonElement, isPressed: boolean): Promise<void> {
  const { section, place, notice, parts } = partsOf(begin);
  const name = section.dataset['station'] as StationName;
  const language = document.documentElement.lang as Language;
  const { controls, attempt } = await loadStation(name);
  const squares = controls.filter((control) => control.kind === 'square');

  const linked = readSettings(controls, new URLSearchParams(location.search).get(name) ?? '');
  let settings = linked.settings;
  let outcome = attempt(settings);
  /** What a tap on the picture moves: the one that was turned to last. */
  let [picked] = squares;
  let pause = 0;

  /** Draws all of it; `heard` is told to those who listen. */
  const draw = (heard?: string) => {
    const says = outcome.says.map((words) => keepTogether(words[language]));
    const goal = { words: tickOff(parts, outcome.meets, language), isReached: outcome.isReached };
    const { picture } = outcome;
    render(benchOf({ controls, settings, picture, says, goal, picked, heard, language }, hands), place);
    return `${says[0]} ${goal.words}`;
  };

  /** Lets the hall show it. */
  const tell = () => {
    const detail = { station: name, settings, inHall: outcome.inHall };
    place.dispatchEvent(new CustomEvent<StationEvent>('station', { detail, bubbles: true }));
  };

  const keep = () => keepInAddress(name, writeSettings(controls, settings));

  const hands: Hands = {
    onSet(changed) {
      settings = { ...settings, ...changed };
      outcome = attempt(settings);
      keep();
      const answer = draw();
      window.clearTimeout(pause);
      pause = window.setTimeout(() => draw(answer), PAUSE);
      tell();
    },
    onTurn(to) {
      const control = squares.find((square) => square.name === to);
      if (!control) return;
      picked = control;
      draw();
    },
    /** Where something stands, it is picked up; anywhere else goes what was picked up last. */
    onTap(at) {
      if (!picked) return;
      const there = squares.filter((square) => settings[square.name] === at);
      const next = there[(there.indexOf(picked) + 1) % there.length];
      if (next) hands.onTurn(next.name);
      else hands.onSet({ [picked.name]: at });
    },
    onAgain: () => hands.onSet(startOf(controls)),
    onCopy() {
      keep();
      // What is told of the copy is not talked over by an answer that still waits.
      window.clearTimeout(pause);
      void copy(linkTo(section)).then((isCopied) => draw(PHRASES[isCopied ? 'copied' : 'notCopied'][language]));
    },
  };

  keepInOtherLanguages();
  draw(linked.faults.map((fault) => fault[language]).join(' ') || undefined);
  tell();
  window.addEventListener('ask-stations', tell);
  begin.hidden = true;
  notice.textContent = '';
  if (isPressed) place.querySelector<HTMLElement>('input, select')?.focus();
}

/** The section around the button, where its bench is to stand, where it was told that nothing could be fetched, the parts of the goal. */
function partsOf(begin: HTMLButtonElement) {
  const section = begin.closest<HTMLElement>('[data-station]');
  const [place, notice] = ['[data-bench]', '[data-notice]'].map((part) => section?.querySelector<HTMLElement>(part));
  if (!section || !place || !notice) throw new Error('This button stands in no station.');
  return { section, place, notice, parts: [...section.querySelectorAll('[data-goal] > li')] };
}

/** Ticks the parts of the goal, which stand in the page, and says which of them are still to do. */
function tickOff(parts: readonly Element[], meets: readonly boolean[], language: Language): string {
  for (const [index, part] of parts.entries()) part.toggleAttribute('data-met', meets[index]);
  const open = parts.filter((_, index) => !meets[index]).map((part) => part.textContent.trim());
  return open.length === 0 ? PHRASES.reached[language] : `${PHRASES.open[language]}: ${open.join(' ')}`;
}

/** To the station itself on a page to read; in a walk, to the exhibit that it belongs to. */
function linkTo(section: HTMLElement): string {
  const link = new URL(location.href);
  if (!section.closest('[data-article]')) link.hash = section.id;
  return link.href;
}

/** Whether it could be copied: a browser may forbid it, and knows no clipboard on a page that came unencrypted. */
async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
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
