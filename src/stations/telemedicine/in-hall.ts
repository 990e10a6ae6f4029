import type { Shape } from '../in-hall.ts';
import type { Sending, What, Wish } from './schedule.ts';

/** What is asked for stands in a row to the left of the dish. */
const FIRST = [-1.62, 0, -0.1] as const;
const STEP = 0.24;
const SIZE = { width: 0.15, height: 0.8, depth: 0.15 };

/** How much of each has come when a minute is over: blue if it is there, grey as long as something of it is missing. */
export function inHall(sendings: readonly Sending[], wish: Wish, oneWay: number): Shape[] {
  const asked: What[] = [
    'voice',
    ...(wish.heart === 'number' ? [] : [wish.heart]),
    ...(wish.photo > 0 ? (['photo'] as const) : []),
    ...(wish.video === 'none' ? [] : (['video'] as const)),
  ];
  return asked.map((what, index) => {
    const level = arrived(
      sendings.find((sending) => sending.what === what),
      60 - oneWay,
    );
    return {
      kind: 'filling',
      foot: [FIRST[0] + index * STEP, FIRST[1], FIRST[2]],
      size: SIZE,
      level,
      tone: level === 1 ? 'blue' : 'grey',
    };
  });
}

/** The share of it that was sent by then, in seconds; what is live is there from its first moment. */
function arrived(sending: Sending | undefined, by: number): number {
  if (!sending || sending.from > by) return 0;
  const { from, to } = sending;
  return to === undefined ? 1 : Math.min(1, (by - from) / (to - from));
}
