import { openStore } from './store.ts';

/** By these names things are kept on this device, and a page is told when they change. */
export const KEPT = { preferences: 'exhibition-preferences', progress: 'exhibition-progress' } as const;
type Kept = keyof typeof KEPT;

const store = openStore(() => localStorage);

export const readKept = (what: Kept): string | null => store.read(KEPT[what]);

/** Nothing forgets. Whoever cannot read memory is told `detail`. Tells whether it lasts beyond this page. */
export function keep(what: Kept, words: string | null, detail?: unknown): boolean {
  const isKept = store.write(KEPT[what], words);
  dispatchEvent(new CustomEvent(KEPT[what], { detail }));
  return isKept;
}

/** What is kept may have changed: here, on a page beside this one, or while this one was put aside. */
export function onChange(what: Kept, listener: () => void) {
  for (const event of [KEPT[what], 'storage', 'pageshow']) addEventListener(event, listener);
}
