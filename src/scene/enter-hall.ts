import { bindButtons } from './controls/buttons.ts';
import { bindKeyboard, isQuestion, isTurn, type Command } from './controls/keyboard.ts';
import { bindPointer } from './controls/pointer.ts';
import { Guide, type Lead } from './guide.ts';
import { isStill } from './is-still.ts';
import { bindLinks, keepPlaceInOtherLanguages } from './links.ts';
import type { Memory } from './memory.ts';
import { need } from './need.ts';
import { nextFrame } from './next-frame.ts';
import { openPanel } from './panel.ts';
import { PHRASES } from './phrases.ts';
import { openStage } from './stage.tsx';
import { isWalking, toRead } from './to-read.ts';
import { openTrail } from './trail.ts';
import type { Turning } from './turning/open-turning.ts';
import { missing } from './until-here.ts';
import { AT_REST } from './visitor.ts';
import type { WalkData } from './walk-data.ts';

/** So long a graphics card may take to come back, in milliseconds, before the page is one to read. */
const LOST_FOR_GOOD = 8000;

/**
 * Starts the walk on a page that already holds everything in HTML: the canvas, the buttons, the articles, the list and the map.
 * Where the hall cannot be drawn, whatever the reason, the page is what it was: a page to read.
 */
export async function enterHall(page: HTMLElement) {
  keepPlaceInOtherLanguages();
  try {
    if (canDraw()) await open(page);
    else toRead(page);
  } catch (error) {
    console.error(error);
    toRead(page);
  }
}

async function open(page: HTMLElement) {
  const [canvas, view, stageView] = [need(page, 'canvas'), need(page, '.view'), need(page, '[data-view]')];
  const data = JSON.parse(need(page, '[data-walk-data]').textContent) as WalkData;
  const [status, notice] = [need(page, '[data-status]'), need(page, '[data-notice]')];
  const help = need(page, 'dialog');
  const trail = openTrail();
  let memory: Memory | undefined;
  /** Put on or taken off before there was a memory. */
  let earlyLens: boolean | undefined;
  let hasLetters = true;
  let lead: Lead | undefined;
  let showPlace: (() => void) | undefined;
  let turning: Turning | undefined;
  const note = () => memory?.note(guide.open, lead);
  const tour = whenLed(async () => (await import('./tour/open-tour.ts')).openTour({ page, data, guide }));
  const guide = new Guide({
    data,
    panel: openPanel(page, note),
    trail,
    isStill,
    say: (words, isKnown = false) => {
      if (status.textContent !== words) status.textContent = words;
      status.toggleAttribute('data-known', isKnown);
    },
    notify: (words) => {
      notice.textContent = words;
      notice.hidden = words === '';
    },
    leave: (href) => location.assign(href),
    onLead(led) {
      lead = led;
      note();
      void tour(led);
    },
    showHelp: () => help.showModal(),
    setLens: (isOn) => {
      stage.setLens(isOn);
      need(page, '[data-command="lens"]').ariaPressed = String(isOn);
      need(page, '[data-lens]').hidden = !isOn;
      if (memory) memory.setLens(isOn);
      else earlyLens = isOn;
    },
    focusView: () => stageView.focus({ preventScroll: true }),
  });
  const { visitor } = guide;
  const tellMissing = () => guide.say(PHRASES[data.language].missing);
  const command = (wanted: Command) => {
    if (isQuestion(wanted)) {
      import('./afterwards.ts').then(({ answer }) => answer(wanted, guide, data), tellMissing);
      return;
    }
    if (isTurn(wanted)) {
      // Pressed before it is there, a key is obeyed when it is.
      late.then(() => turning?.turn(wanted), tellMissing);
      return;
    }
    const from = { at: visitor.at, heading: visitor.heading, open: guide.open };
    guide.do(wanted);
    // Who is there already is told what is there.
    if (!visitor.isLed || (wanted !== 'next' && wanted !== 'previous')) return;
    import('./afterwards.ts').then(
      ({ tellNext }) => tellNext(wanted === 'next' ? 1 : -1, from, guide, data),
      tellMissing,
    );
  };
  let handingOver: ReturnType<typeof setTimeout> | undefined;
  missing.addEventListener('missing', tellMissing, { once: true });
  let tellDrawn: (() => void) | undefined;
  const firstFrame = new Promise<void>((drawn) => {
    tellDrawn = drawn;
  });
  const stage = await openStage({
    canvas,
    data,
    visitor,
    isStill: isStill(),
    onMove: () => guide.moved(),
    onRest: () => guide.rested(),
    onFrame(seconds) {
      tellDrawn?.();
      guide.located();
      showPlace?.();
      return turning?.pass(seconds) ?? false;
    },
    onLost(isLost) {
      clearTimeout(handingOver);
      if (isLost) {
        guide.say(PHRASES[data.language].lost);
        handingOver = setTimeout(() => toRead(page, '[data-lost]'), LOST_FOR_GOOD);
      } else guide.tellPlace();
    },
  });
  const seen = () => ({ fieldOfView: stage.fieldOfView(), aspect: canvas.clientWidth / canvas.clientHeight });
  guide.onChange = stage.invalidate;

  const drive = (wanted: typeof visitor.drive) => {
    visitor.drive = wanted;
    stage.invalidate();
  };
  bindKeyboard({ view, hasLetters: () => hasLetters, onDrive: drive, onCommand: command });
  bindButtons({
    root: page,
    onDrive: drive,
    onCommand: command,
    onStep(ahead, aside, clockwise) {
      visitor.nudge(ahead, aside, clockwise, isStill());
      if (isStill()) {
        guide.moved();
        guide.rested();
      }
      stage.invalidate();
    },
  });
  bindPointer({
    canvas,
    onLook(clockwise, up) {
      visitor.look(clockwise / visitor.closeness, up / visitor.closeness);
      guide.moved();
      stage.invalidate();
    },
    onTap: (x, y) => guide.tap(x, y, seen()),
    onGrab: (x, y) => turning?.grab(x, y, seen()),
    onLean(times) {
      visitor.lean(times, isStill());
      stage.invalidate();
    },
    onEnd: () => guide.rested(),
  });
  need(page, '[data-again]').addEventListener('click', () => location.reload());
  bindLinks(page, (address) => guide.visit(address, { focus: true }));
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isWalking(page) && !view.contains(event.target as Node) && !help.open)
      guide.do('close');
  });
  trail.onReturn((address) => {
    if (isWalking(page)) guide.returnTo(address);
  });
  // A key held while one went through a door was let go on another page.
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    drive(AT_REST);
    guide.comeBack();
  });

  const goOn = async () => {
    await firstFrame;
    await nextFrame();
    const { hearAnswers, offerHeadset, openMemory, openTurning, openWhereabouts } = await import('./afterwards.ts');
    memory = openMemory(data);
    if (earlyLens !== undefined) memory.setLens(earlyLens);
    memory.obey(({ lens, keys, quality }) => {
      guide.showLens(lens);
      stage.setQuality(quality);
      hasLetters = keys;
    });
    note();
    turning = openTurning({ buttons: need(page, '[data-turns]'), data, guide, scene: stage.scene, view: stageView });
    showPlace = openWhereabouts(page, data, guide);
    showPlace();
    stage.invalidate();
    hearAnswers(stage.setAnswer);
    offerHeadset(page, { stage, guide, data });
  };
  // Where it cannot be fetched nothing is remembered, nothing turns, there is no small map, no headset; and the walk goes on.
  const late = goOn();

  page.dataset['walk'] = 'walking';
  if (document.activeElement === document.body) stageView.focus({ preventScroll: true });
  guide.tellPlace();
  stage.invalidate();

  await late.catch(console.warn);
}

/** The bar that plays led walks comes when the first one is begun. */
function whenLed(open: () => Promise<(lead: Lead | undefined) => void>) {
  let bar: ReturnType<typeof open> | undefined;
  return async (lead: Lead | undefined) => {
    if (lead) bar ??= open();
    (await bar)?.(lead);
  };
}

/** three.js needs WebGL 2. */
function canDraw(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
