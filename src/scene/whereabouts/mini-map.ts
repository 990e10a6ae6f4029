import type { FloorPlan, Viewpoint } from '../../floorplan/floor-plan.ts';
import type { Point } from '../../floorplan/geometry.ts';
import { onChange } from '../../visit/kept.ts';
import { MAP_ROOM, showsMap } from '../../visit/kept-preferences.ts';
import { getProgress } from '../../visit/kept-progress.ts';
import { hasSeen } from '../../visit/progress.ts';

/** Pixels a metre. */
const SCALE = 9;
/** Radius of an exhibit's dot, in metres. */
const DOT = 0.42;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The small map in a corner of the view, which turns so that up is ahead. It is drawn once: the building as the map of the list
 * shows it, and a dot for each exhibit; then it is only moved. Returns what moves it.
 */
export function openMiniMap(
  page: HTMLElement,
  plan: FloorPlan,
): (visitor: Viewpoint, exhibit: string | undefined) => void {
  const frame = page.querySelector<HTMLElement>('[data-mini-map]')!;
  const button = page.querySelector('[data-command="map"]')!;
  const { left, top, width, height } = plan.bounds;
  const map = document.createElementNS(SVG, 'svg');
  map.setAttribute('viewBox', [left, top, width, height].join(' '));
  map.setAttribute('width', String(width * SCALE));
  map.setAttribute('height', String(height * SCALE));
  for (const part of page.querySelectorAll('[data-article="index"] .map > path')) map.append(part.cloneNode());
  const dots = new Map(plan.placements.map(({ exhibit, at }) => [exhibit, drawDot(at)]));
  map.append(...dots.values());
  frame.prepend(map);

  const show = () => {
    const isShown = showsMap();
    frame.hidden = !isShown;
    button.ariaPressed = String(isShown);
  };
  const showSeen = () => {
    const progress = getProgress();
    for (const [exhibit, dot] of dots) dot.classList.toggle('seen', hasSeen(progress, plan.hall, exhibit));
  };
  show();
  showSeen();
  onChange('preferences', show);
  onChange('progress', showSeen);
  matchMedia(MAP_ROOM).addEventListener('change', show);

  return ({ at, heading }, here) => {
    map.style.transform = `rotate(${-heading}deg) translate(${(left - at.x) * SCALE}px, ${(top - at.y) * SCALE}px)`;
    for (const [exhibit, dot] of dots) dot.classList.toggle('here', exhibit === here);
  };
}

function drawDot({ x, y }: Point): SVGCircleElement {
  const dot = document.createElementNS(SVG, 'circle');
  for (const [name, value] of Object.entries({ cx: x, cy: y, r: DOT })) dot.setAttribute(name, String(value));
  return dot;
}
