import { bindButtons } from './controls/buttons.ts';
import { bindKeyboard } from './controls/keyboard.ts';
import { bindPointer } from './controls/pointer.ts';
import { Guide } from './guide.ts';
import { openPanel } from './panel.ts';
import { openStage } from './stage.tsx';
import { openTrail } from './trail.ts';
import type { WalkData } from './walk-data.ts';

/**
 * Starts the walk on a page that already holds everything in HTML: the canvas, the buttons, the articles, the list and the map.
 * Where the hall cannot be drawn, the page stays what it is: a page to read.
 */
export async function enterHall(page: HTMLElement) {
  keepPlaceInOtherLanguages();
  const canvas = page.querySelector('canvas');
  const view = page.querySelector<HTMLElement>('[data-view]');
  const json = page.querySelector('[data-walk-data]')?.textContent;
  if (!canvas || !view || !json || !canDraw()) {
    page.dataset['walk'] = 'reading';
    page.querySelector('[data-no-drawing]')?.removeAttribute('hidden');
    return;
  }
  const data = JSON.parse(json) as WalkData;
  const status = page.querySelector<HTMLElement>('[data-status]');
  const help = page.querySelector('dialog');
  const trail = openTrail();
  const guide = new Guide({
    data,
    panel: openPanel(page),
    trail,
    isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
    say: (words) => {
      if (status && status.textContent !== words) status.textContent = words;
    },
    leave: (href) => location.assign(href),
    showHelp: () => help?.showModal(),
    focusView: () => view.focus({ preventScroll: true }),
  });
  const { visitor } = guide;
  const stage = await openStage({ canvas, data, visitor, onMove: () => guide.moved(), onRest: () => guide.rested() });
  guide.onChange = stage.invalidate;

  const drive = (wanted: typeof visitor.drive) => {
    visitor.drive = wanted;
    stage.invalidate();
  };
  bindKeyboard({ view, onDrive: drive, onCommand: (command) => guide.do(command) });
  bindButtons({
    root: page,
    onDrive: drive,
    onCommand: (command) => guide.do(command),
    onStep(ahead, aside, clockwise) {
      visitor.nudge(ahead, aside, clockwise);
      guide.moved();
      guide.rested();
      stage.invalidate();
    },
  });
  bindPointer({
    canvas,
    onLook(clockwise, up) {
      visitor.look(clockwise, up);
      guide.moved();
      stage.invalidate();
    },
    onTap: (x, y) => guide.tap(x, y, stage.fieldOfView(), canvas.clientWidth / canvas.clientHeight),
    onEnd: () => guide.rested(),
  });
  bindLinks(page, (exhibit) => guide.visit(exhibit, { focus: true }));
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !view.contains(event.target as Node) && !help?.open) guide.do('out');
  });
  trail.onReturn((address) => guide.returnTo(address));

  page.dataset['walk'] = 'walking';
  view.focus({ preventScroll: true });
  guide.tellPlace();
  stage.invalidate();
}

/** Links to exhibits of this hall lead there on foot. */
function bindLinks(page: HTMLElement, visit: (exhibit: string) => void) {
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    const exhibit = link?.hash.slice(1);
    if (
      !exhibit ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      !page.querySelector(`[data-article="${CSS.escape(exhibit)}"]`)
    )
      return;
    event.preventDefault();
    visit(exhibit);
  });
}

/** The same page in another language shows the same place. */
function keepPlaceInOtherLanguages() {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[hreflang]');
    if (link) link.hash = location.hash;
  });
}

/** three.js needs WebGL 2. */
function canDraw(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
