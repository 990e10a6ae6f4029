import type { Guide } from '../guide.ts';
import type { WalkData } from '../walk-data.ts';
import { markList } from './mark-list.ts';
import { openMiniMap } from './mini-map.ts';

/**
 * Shows where the visitor is, in the list and on a small map. Fetched after the first frame; what it returns is called with every
 * frame, and so never while nothing moves.
 */
export function openWhereabouts(page: HTMLElement, { plan }: WalkData, guide: Guide): () => void {
  const map = openMiniMap(page, plan);
  const list = markList(page);
  return () => {
    const { exhibit } = guide;
    list(guide.area, exhibit);
    map(guide.visitor, exhibit);
  };
}
