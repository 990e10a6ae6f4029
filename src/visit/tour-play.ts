/** A led walk that plays: on the way to a stop, told about it, and on to the next. Time passes only while it plays. */
export interface TourPlay {
  /** From 1. */
  stop: number;
  stops: number;
  phase: 'going' | 'telling' | 'over';
  isPlaying: boolean;
  /** Seconds that are left for telling, at the speed of 1. */
  left: number;
}

export type TourEvent =
  | { kind: 'play' | 'pause' | 'next' | 'back' }
  /** To one of the stops. */
  | { kind: 'go'; stop: number }
  /** The visitor stands at the stop; telling about it takes so many seconds. */
  | { kind: 'arrive'; seconds: number }
  /** So many seconds have passed, at the speed of 1. */
  | { kind: 'pass'; seconds: number }
  /** The visitor goes elsewhere. */
  | { kind: 'leave' };

/** Seconds in which one looks before somebody goes on. */
const LOOK = 3;
/** However short the words are, in seconds. */
const LEAST = 6;
/** Letters that are read in a second without haste; a Korean letter is a whole syllable. */
const READ = { latin: 14, hangul: 6.5 } as const;

/** How long it takes to read or hear what the guide says, and to look, in seconds. */
export function secondsToTell(words: string): number {
  const hangul = words.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  return LOOK + Math.max(LEAST, hangul / READ.hangul + (words.length - hangul) / READ.latin);
}

/** A tour at one of its stops, before anybody plays it. */
export const tourAt = (stop: number, stops: number): TourPlay => ({
  stop,
  stops,
  phase: 'going',
  isPlaying: false,
  left: 0,
});

/** What comes of an event. The tour itself when nothing does. */
export function playTour(tour: TourPlay, event: TourEvent): TourPlay {
  switch (event.kind) {
    case 'play':
      // Over, it begins anew.
      return tour.phase === 'over' ? to({ ...tour, isPlaying: true }, 1) : { ...tour, isPlaying: true };
    case 'pause':
      return { ...tour, isPlaying: false };
    case 'next':
      return to(tour, tour.stop + 1);
    case 'back':
      return to(tour, tour.phase === 'over' ? tour.stops : tour.stop - 1);
    case 'go':
      return to(tour, event.stop);
    case 'arrive':
      return tour.phase === 'going' ? { ...tour, phase: 'telling', left: event.seconds } : tour;
    case 'pass':
      return passed(tour, event.seconds);
    case 'leave':
      return tour.phase === 'over' ? tour : { ...tour, phase: 'going', isPlaying: false };
  }
}

function passed(tour: TourPlay, seconds: number): TourPlay {
  if (!tour.isPlaying || tour.phase !== 'telling') return tour;
  return tour.left > seconds ? { ...tour, left: tour.left - seconds } : to(tour, tour.stop + 1);
}

/** Behind the last stop it is over; before the first there is none. */
function to(tour: TourPlay, stop: number): TourPlay {
  if (stop > tour.stops) return { ...tour, stop: tour.stops, phase: 'over', isPlaying: false, left: 0 };
  return { ...tour, stop: Math.max(1, stop), phase: 'going', left: 0 };
}
