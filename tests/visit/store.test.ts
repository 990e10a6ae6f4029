import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/visit/store.ts';

/** A browser's storage that takes so many letters; none where it refuses. */
function someStorage({ room = Infinity, has = {} }: { room?: number; has?: Record<string, string> } = {}) {
  const kept = new Map(Object.entries(has));
  const refuseIf = (refuses: boolean) => {
    if (refuses) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem(name: string, words: string) {
      refuseIf(words.length > room);
      kept.set(name, words);
    },
    removeItem: (name: string) => void kept.delete(name),
  };
}

describe('a store', () => {
  test('keeps words by name in the browser’s storage, and forgets them', () => {
    const storage = someStorage();
    const store = openStore(() => storage);
    expect(store.read('seen')).toBeNull();
    expect(store.write('seen', 'all')).toBe(true);
    expect([...storage.kept]).toEqual([['seen', 'all']]);
    expect(store.read('seen')).toBe('all');
    expect(store.write('seen', null)).toBe(true);
    expect([store.read('seen'), storage.kept.size]).toEqual([null, 0]);
  });

  test('reads what another page has written since', () => {
    const storage = someStorage();
    const store = openStore(() => storage);
    store.write('seen', 'one');
    storage.setItem('seen', 'two');
    expect(store.read('seen')).toBe('two');
  });

  test('holds in memory what a browser refuses to keep, and says so', () => {
    const store = openStore(() => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    });
    expect(store.read('seen')).toBeNull();
    expect(store.write('seen', 'all')).toBe(false);
    expect(store.read('seen')).toBe('all');
    expect(store.write('seen', null)).toBe(false);
    expect(store.read('seen')).toBeNull();
  });

  test('holds in memory what no longer fits, and returns to the storage when something does', () => {
    const storage = someStorage({ room: 3, has: { seen: 'old' } });
    const store = openStore(() => storage);
    expect(store.write('seen', 'much')).toBe(false);
    expect(store.read('seen')).toBe('much');
    expect(store.write('seen', 'few')).toBe(true);
    storage.setItem('seen', 'new');
    expect(store.read('seen')).toBe('new');
  });
});
