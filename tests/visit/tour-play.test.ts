import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playTour, secondsToTell, tourAt, type TourEvent, type TourPlay } from '../../src/visit/tour-play.ts';

/** Where a tour of three stops is after each event. */
function story(...events: TourEvent[]): string[] {
  let tour = tourAt(1, 3);
  return events.map((event) => {
    tour = playTour(tour, event);
    return `${tour.phase} ${tour.stop}${tour.isPlaying ? '' : ', paused'}`;
  });
}
const arrive: TourEvent = { kind: 'arrive', seconds: 20 };
const pass = (seconds: number): TourEvent => ({ kind: 'pass', seconds });

test('it goes from stop to stop, tells about each, and is over behind the last', () => {
  expect(
    story({ kind: 'play' }, arrive, pass(12), pass(8), arrive, pass(20), pass(20), arrive, pass(19), pass(1)),
  ).toEqual([
    'going 1',
    'telling 1',
    'telling 1',
    'going 2',
    'telling 2',
    'going 3',
    'going 3',
    'telling 3',
    'telling 3',
    'over 3, paused',
  ]);
});

test('paused, no time passes; played on, it goes on from there', () => {
  expect(
    story({ kind: 'play' }, arrive, pass(15), { kind: 'pause' }, pass(60), { kind: 'play' }, pass(4), pass(1)).slice(3),
  ).toEqual(['telling 1, paused', 'telling 1, paused', 'telling 1', 'telling 1', 'going 2']);
});

test('who walks off is led back to the same stop, and told about it from the beginning', () => {
  expect(
    story({ kind: 'play' }, arrive, pass(15), { kind: 'leave' }, pass(60), { kind: 'play' }, arrive, pass(19)).slice(3),
  ).toEqual(['going 1, paused', 'going 1, paused', 'going 1', 'telling 1', 'telling 1']);
});

test('one may go to the next stop, back, or to any, whether it plays or not', () => {
  expect(
    story(
      { kind: 'next' },
      { kind: 'play' },
      { kind: 'next' },
      { kind: 'back' },
      { kind: 'go', stop: 1 },
      { kind: 'back' },
    ),
  ).toEqual(['going 2, paused', 'going 2', 'going 3', 'going 2', 'going 1', 'going 1']);
});

test('over, it goes back to its last stop, or begins anew', () => {
  expect(story({ kind: 'go', stop: 3 }, { kind: 'next' }, { kind: 'leave' }, { kind: 'back' })).toEqual([
    'going 3, paused',
    'over 3, paused',
    'over 3, paused',
    'going 3, paused',
  ]);
  expect(story({ kind: 'go', stop: 3 }, { kind: 'next' }, { kind: 'play' }).at(-1)).toBe('going 1');
});

test('whatever happens, it is at one of its stops, and left alone it comes to its end', () => {
  const event: fc.Arbitrary<TourEvent> = fc.oneof(
    fc.constantFrom<TourEvent>(
      { kind: 'play' },
      { kind: 'pause' },
      { kind: 'next' },
      { kind: 'back' },
      { kind: 'leave' },
    ),
    fc.integer({ min: -2, max: 30 }).map((stop): TourEvent => ({ kind: 'go', stop })),
    fc
      .double({ min: 0, max: 60, noNaN: true })
      .chain((seconds) => fc.constantFrom<TourEvent>({ kind: 'arrive', seconds }, { kind: 'pass', seconds })),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.array(event), (stops, events) => {
      const reached = events.reduce(
        (tour: TourPlay, happens) => {
          const next = playTour(tour, happens);
          expect(next.stop >= 1 && next.stop <= stops && next.stops === stops).toBe(true);
          return next;
        },
        tourAt(1, stops),
      );
      let led = playTour({ ...reached, phase: reached.phase === 'over' ? 'going' : reached.phase }, { kind: 'play' });
      for (let stop = 0; stop < stops; stop++)
        led = playTour(playTour(led, { kind: 'arrive', seconds: 60 }), { kind: 'pass', seconds: 60 });
      expect(led.phase).toBe('over');
    }),
  );
});

test('more words take longer, and Korean letters longer than Latin ones', () => {
  expect(secondsToTell('')).toBe(9);
  expect(secondsToTell('a'.repeat(140))).toBeCloseTo(13);
  expect(secondsToTell('가'.repeat(130))).toBeCloseTo(23);
});
