import { onChange } from '../visit/kept.ts';
import { getProgress } from '../visit/kept-progress.ts';
import { countSeen, hasSeen, type Progress } from '../visit/progress.ts';

/** Marks in lists what has been seen, and keeps them so: `[data-seen="hall/exhibit"]`, `[data-seen-count]`, `[data-go-on="tour"]`. */
export function showSeen() {
  const show = () => {
    const progress = getProgress();
    markExhibits(progress);
    offerToGoOn(progress);
  };
  show();
  onChange('progress', show);
}

function markExhibits(progress: Progress) {
  const marks = [...document.querySelectorAll<HTMLElement>('[data-seen]')];
  const [hall = ''] = marks[0]?.dataset['seen']?.split('/') ?? [];
  const exhibitOf = (mark: HTMLElement) => mark.dataset['seen']!.slice(hall.length + 1);
  for (const mark of marks) mark.hidden = !hasSeen(progress, hall, exhibitOf(mark));
  // A walk marks an exhibit wherever it links to it.
  const seen = countSeen(progress, hall, [...new Set(marks.map(exhibitOf))]);
  for (const count of document.querySelectorAll<HTMLElement>('[data-seen-count]')) {
    count.hidden = seen === 0;
    count.textContent = withNumber(count, seen);
  }
}

/** A led walk that was left at a stop of this hall. */
function offerToGoOn({ left }: Progress) {
  const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')];
  const stop = left && stops.find(({ dataset }) => dataset['stop'] === `${left.tour}/${left.stop}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-go-on]')) {
    link.hidden = !stop || left.tour !== link.dataset['goOn'];
    if (!stop || link.hidden) continue;
    link.setAttribute('href', `#${stop.id}`);
    link.textContent = withNumber(link, left.stop);
  }
}

/** The page's words with a number where they have a `#`. */
const withNumber = (element: HTMLElement, number: number) => element.dataset['words']!.replace('#', String(number));
