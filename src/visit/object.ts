/** What may be anything, as an object: an empty one, where it is none. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** The object that words hold as JSON; an empty one, where they hold none. Never throws. */
export function objectIn(words: string | null): Readonly<Record<string, unknown>> {
  try {
    return objectOf(JSON.parse(words ?? ''));
  } catch {
    return {};
  }
}
