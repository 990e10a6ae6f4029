import { readAddress, writeAddress, type Address } from '../visit/address.ts';

/**
 * The visit in the browser's history. An exhibit or a stop gets an entry of its own, so that Back returns to the one before;
 * places passed on the way share one entry that is written over.
 */
export interface Trail {
  readonly here: Address;
  /** Adds an entry for an exhibit or a stop. */
  visit(address: Address): void;
  /** Notes a place on the way. */
  pass(address: Address): void;
  /** Corrects the entry that one stands on. */
  correct(address: Address): void;
  /** Back and forward in the browser. */
  onReturn(listener: (address: Address) => void): void;
}

interface Mark {
  /** A place on the way, to be written over. */
  isPassing?: boolean;
  /** Where the visit began: kept, so that Back leads there before it leads out. */
  isStart?: boolean;
}

export function openTrail(): Trail {
  const mark = (): Mark => (history.state as Mark | null) ?? {};
  const replace = (address: Address, as: Mark) =>
    history.replaceState(as, '', writeAddress(address) || location.pathname + location.search);
  const push = (address: Address, as: Mark) =>
    history.pushState(as, '', writeAddress(address) || location.pathname + location.search);

  const { kind } = readAddress(location.hash);
  if (kind === 'entrance' || kind === 'place')
    history.replaceState({ isPassing: true, isStart: true } satisfies Mark, '');
  return {
    get here() {
      return readAddress(location.hash);
    },
    visit(address) {
      if (writeAddress(address) === location.hash) return;
      const { isPassing, isStart } = mark();
      if (isPassing && !isStart) replace(address, {});
      else push(address, {});
    },
    pass(address) {
      if (mark().isPassing) replace(address, mark());
      else push(address, { isPassing: true });
    },
    correct: (address) => replace(address, {}),
    onReturn: (listener) => window.addEventListener('popstate', () => listener(readAddress(location.hash))),
  };
}
