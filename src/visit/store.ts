/** Keeps words by name. */
export interface Store {
  read(name: string): string | null;
  /** Null forgets. Tells whether it lasts beyond this page. */
  write(name: string, words: string | null): boolean;
}

/**
 * The browser's storage where it lets us. Some refuse in private windows, some when they are full, and merely asking for it
 * may throw: then memory stands in, for as long as the page stands.
 */
export function openStore(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Store {
  const memory = new Map<string, string | null>();
  return {
    read(name) {
      const held = memory.get(name);
      if (held !== undefined) return held;
      try {
        return storage().getItem(name);
      } catch {
        return null;
      }
    },
    write(name, words) {
      try {
        if (words === null) storage().removeItem(name);
        else storage().setItem(name, words);
        memory.delete(name);
        return true;
      } catch {
        memory.set(name, words);
        return false;
      }
    },
  };
}
