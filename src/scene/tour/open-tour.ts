import { ledWay } from '../../floorplan/led-way.ts';
import { freeSpace } from '../../floorplan/free-space.ts';
import { say } from '../../model/language.ts';
import { playTour, secondsToTell, tourAt, type TourEvent, type TourPlay } from '../../visit/tour-play.ts';
import type { Guide, Lead, Leading } from '../guide.ts';
import type { WalkData } from '../walk-data.ts';
import { PHRASES } from './phrases.ts';
import { onChange } from '../../visit/kept.ts';
import { getPreferences, setPreferences } from '../../visit/kept-preferences.ts';
import { findVoice, type Voice } from './voice.ts';

/** In metres a second: somebody who shows others around. */
const GUIDE_PACE = 1.3;
/** After the last word one looks for so long before it goes on, in milliseconds. */
const BREATH = 2000;
/** A tour that plays plays on in the next hall: kept for this tab, from one page to the next. */
const PLAYS_ON = 'tour-plays-on';

interface Options {
  page: HTMLElement;
  data: WalkData;
  guide: Guide;
}

/** What is playing. */
interface Playing {
  tour: string;
  play: TourPlay;
}

/**
 * The bar below the view that plays a led walk: it tells what the guide says, leads from stop to stop, and waits for whoever
 * walks off. The page holds it as `[data-tour]`, and what the guide says as `[data-stop]`.
 */
export function openTour({ page, data, guide }: Options): (lead: Lead | undefined) => void {
  const bar = part(page, '[data-tour]');
  const [name, place, caption] = [part(bar, '[data-tour-name]'), part(bar, '[data-tour-place]'), part(bar, '.says')];
  const button = (does: string) => part(bar, `[data-tour-do="${does}"]`);
  const [playButton, voiceButton] = [button('play'), button('voice')];
  const stopList = part(bar, '[data-tour-stops]') as HTMLSelectElement;
  const speedList = part(bar, '[data-tour-speed]') as HTMLSelectElement;
  const progress = part(bar, 'progress') as HTMLProgressElement;
  const phrases = PHRASES[data.language];
  const space = freeSpace(data.plan);

  let playing: Playing | undefined;
  let speed = 1;
  let voice: Voice | undefined;
  /** Ends what is being told, and tells how long it was told, in seconds at the speed of 1. */
  let hush: (() => number) | undefined;

  const leading = (): Leading => ({
    pace: GUIDE_PACE * speed,
    way: (from, to) => ledWay(data.plan, space, from, to),
  });

  function happen(event: TourEvent) {
    if (!playing) return;
    const { tour, play } = playing;
    const told = hush?.() ?? 0;
    hush = undefined;
    const next = playTour(
      told > 0 && event.kind !== 'pass' ? playTour(play, { kind: 'pass', seconds: told }) : play,
      event,
    );
    playing = { tour, play: next };
    show(playing);
    if (next.phase === 'going' && event.kind !== 'leave' && event.kind !== 'arrive') {
      if (event.kind === 'pause') guide.visitor.stop();
      else lead(tour, next);
    }
    if (playing.play === next && next.phase === 'telling' && next.isPlaying) tell(next);
  }

  function lead(tour: string, { stop, isPlaying }: TourPlay) {
    const at = data.tours[tour]![stop - 1]!;
    if (typeof at === 'string') {
      guide.lead({ kind: 'stop', tour, stop }, leading());
      return;
    }
    if (isPlaying) keep(String(speed));
    guide.leadOut(at, leading());
  }

  function tell({ left }: TourPlay) {
    const begun = performance.now();
    let end: ReturnType<typeof setTimeout>;
    const goOn = () => happen({ kind: 'pass', seconds: Infinity });
    if (voice) voice.speak(caption.textContent, speed, () => (end = setTimeout(goOn, BREATH)));
    else end = setTimeout(goOn, (left * 1000) / speed);
    hush = () => {
      clearTimeout(end);
      voice?.hush();
      return voice ? 0 : ((performance.now() - begun) / 1000) * speed;
    };
  }

  function show({ tour, play }: Playing) {
    const { stop, stops, phase, isPlaying } = play;
    const block = page.querySelector(`[data-stop="${tour}/${stop}"]`);
    const says = block?.querySelector<HTMLElement>('.says');
    name.textContent = block?.querySelector('[data-title]')?.textContent.trim() ?? '';
    place.textContent = phrases.stop(stop, stops, titleOf(tour, stop));
    const [words, lang] =
      phase === 'over'
        ? [phrases.over, data.language]
        : phase === 'going' && isPlaying
          ? [phrases.going(titleOf(tour, stop)), data.language]
          : [says?.textContent.trim() ?? '', says?.querySelector<HTMLElement>('[lang]')?.lang ?? data.language];
    // Said anew, a screen reader would read it anew.
    if (caption.textContent !== words) caption.textContent = words;
    caption.lang = lang;
    // Who hears the voice is not to hear a screen reader say the same.
    caption.ariaLive = voice ? 'off' : 'polite';
    progress.max = stops;
    progress.value = phase === 'over' ? stops : stop - 1;
    stopList.value = String(stop);
    bar.dataset['tourIs'] = isPlaying ? 'playing' : 'paused';
    playButton.title = playButton.ariaLabel = isPlaying
      ? phrases.pause
      : phase === 'over'
        ? phrases.again
        : phase === 'telling'
          ? phrases.play
          : phrases.goOn;
    button('back').ariaDisabled = String(stop === 1 && phase !== 'over');
    button('next').ariaDisabled = String(phase === 'over');
  }

  function titleOf(tour: string, stop: number): string {
    const at = data.tours[tour]![stop - 1]!;
    const { title } = typeof at === 'string' ? data.exhibits[at]! : at;
    return say(title, data.language).words;
  }

  function begin(tour: string, stop: number) {
    const stops = data.tours[tour]!.length;
    if (playing?.tour !== tour)
      stopList.replaceChildren(
        ...Array.from(
          { length: stops },
          (_, index) => new Option(`${index + 1}  ${titleOf(tour, index + 1)}`, String(index + 1)),
        ),
      );
    playing = { tour, play: { ...tourAt(stop, stops), isPlaying: playing?.tour === tour && playing.play.isPlaying } };
    bar.hidden = false;
    show(playing);
  }

  function end() {
    hush?.();
    hush = playing = undefined;
    bar.hidden = true;
    guide.endLead();
  }

  async function useVoice(isWanted: boolean) {
    voice?.hush();
    voice = isWanted ? await findVoice(data.language) : undefined;
    voiceButton.ariaPressed = String(voice !== undefined);
    if (isWanted && !voice) guide.say(phrases.noVoice);
    // Tells the same stop anew, the other way.
    if (playing) happen({ kind: playing.play.isPlaying ? 'play' : 'pause' });
  }

  /** The preference that was heard of last. */
  let sound: boolean | undefined;
  const obey = () => {
    const wanted = getPreferences().sound;
    if (wanted !== sound) void useVoice((sound = wanted));
  };

  const DOES: Readonly<Record<string, () => unknown>> = {
    play: () => happen({ kind: playing?.play.isPlaying ? 'pause' : 'play' }),
    next: () => happen({ kind: 'next' }),
    back: () => happen({ kind: 'back' }),
    voice() {
      // Who asks once more is told once more where there is no voice.
      sound = undefined;
      setPreferences({ sound: !voice });
    },
    read() {
      happen({ kind: 'pause' });
      guide.readAboutStop();
    },
    end,
  };
  bar.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-tour-do]');
    if (pressed && pressed.ariaDisabled !== 'true') void DOES[pressed.dataset['tourDo']!]?.();
  });
  stopList.addEventListener('change', () => happen({ kind: 'go', stop: Number(stopList.value) }));
  speedList.addEventListener('change', () => {
    speed = Number(speedList.value);
    if (playing?.play.isPlaying) happen({ kind: 'play' });
  });
  part(page, '.view').addEventListener('keydown', (event) => {
    if (event.key !== ' ' || !playing || (event.target as Element).tagName === 'BUTTON') return;
    event.preventDefault();
    DOES['play']!();
  });
  // Nobody listens in a tab that is not seen.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && playing?.play.isPlaying) happen({ kind: 'pause' });
  });

  onChange('preferences', obey);
  obey();

  return (led) => {
    if (!led) {
      happen({ kind: 'leave' });
      return;
    }
    if (playing?.tour !== led.tour || playing.play.stop !== led.stop) begin(led.tour, led.stop);
    if (led.isThere) happen({ kind: 'arrive', seconds: secondsToTell(wordsOf(page, led)) });
    const kept = take();
    if (kept !== undefined) {
      speedList.value = kept;
      speed = Number(kept) || 1;
      happen({ kind: 'play' });
    }
  };
}

const wordsOf = (page: HTMLElement, { tour, stop }: Lead) =>
  page.querySelector(`[data-stop="${tour}/${stop}"] .says`)?.textContent.trim() ?? '';

function part(within: HTMLElement, selector: string): HTMLElement {
  const element = within.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** Where nothing can be kept, a tour waits in the next hall until it is played. */
function keep(speed: string) {
  try {
    sessionStorage.setItem(PLAYS_ON, speed);
  } catch {
    // See above.
  }
}

function take(): string | undefined {
  try {
    const kept = sessionStorage.getItem(PLAYS_ON);
    sessionStorage.removeItem(PLAYS_ON);
    return kept ?? undefined;
  } catch {
    return undefined;
  }
}
