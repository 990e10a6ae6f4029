/** Waits between tries, in milliseconds: a line may be gone for a moment, or for a while. */
const WAITS = [1_000, 5_000, 20_000];

/** Hears of the first failure of each thing, so that visitors can be told. */
export const missing = new EventTarget();

/**
 * Loads a thing until it is here. Where it cannot be had at first it is told once (`instead`: what is there until then) and
 * tried again after a while; then whenever the device is online again.
 */
export async function untilHere<Thing>(load: () => Promise<Thing>, instead: string): Promise<Thing> {
  for (let tries = 0; ; tries++) {
    try {
      return await load();
    } catch (error) {
      if (tries === 0) {
        console.warn(instead, error);
        missing.dispatchEvent(new Event('missing'));
      }
      await pause(WAITS[tries]);
    }
  }
}

const pause = (milliseconds: number | undefined) =>
  new Promise<void>((resolve) => {
    if (milliseconds !== undefined) setTimeout(resolve, milliseconds);
    addEventListener('online', () => resolve(), { once: true });
  });
