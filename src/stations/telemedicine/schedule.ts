/** Who is on the line when. Kilobits and seconds. What is ours among the numbers, `about.ts` says. */

export interface Wish {
  /** Kilobits a second that the camp gives up of its line. */
  share: number;
  /** The heart: its rate as a number, one curve as it beats, or ten seconds of twelve leads. */
  heart: 'number' | 'curve' | 'twelve';
  /** Width of the photograph in pixels; 0 for none. */
  photo: number;
  /** Live pictures: none, from the beginning, or when all else has gone. */
  video: 'none' | 'now' | 'after';
}

export type What = 'voice' | 'curve' | 'video' | 'twelve' | 'photo';

/** So much of the line is taken up by this, from then on, until it is through; a live one goes on. */
export interface Sending {
  what: What;
  rate: number;
  from: number;
  to: number | undefined;
}

/** Speech of 8 kbit/s (G.729), 50 packets a second, each with 40 bytes of addresses beside its 20 bytes. */
export const VOICE = (50 * 8 * (20 + 40)) / 1000;
/** 500 samples a second of 16 bits. */
const LEAD = (500 * 16) / 1000;
/** Of twelve leads eight are measured; the others follow from them. Ten seconds. */
export const TWELVE = 8 * LEAD * 10;
/** Ten pictures a second of 320 by 240, a tenth of a bit for each point. */
export const VIDEO = (10 * 320 * 240 * 0.1) / 1000;
/** Four to three, one and a half bits for each point. */
export const photoSize = (width: number) => (1.5 * width * width * 0.75) / 1000;

/**
 * The voice goes first, then the curve, then live pictures, if they fit; what is left carries the heart’s twelve leads, then the
 * photograph. What does not fit is not begun.
 */
export function schedule({ share, heart, photo, video }: Wish): Sending[] {
  const sendings: Sending[] = [];
  let free = share;
  const live = (what: What, rate: number, from: number) => {
    if (rate > free) return;
    free -= rate;
    sendings.push({ what, rate, from, to: undefined });
  };
  let now = 0;
  const file = (what: What, size: number) => {
    if (free <= 0) return;
    const to = now + size / free;
    sendings.push({ what, rate: free, from: now, to });
    now = to;
  };

  live('voice', VOICE, 0);
  if (heart === 'curve') live('curve', LEAD, 0);
  if (video === 'now') live('video', VIDEO, 0);
  if (heart === 'twelve') file('twelve', TWELVE);
  if (photo > 0) file('photo', photoSize(photo));
  if (video === 'after') live('video', VIDEO, now);
  return sendings;
}
