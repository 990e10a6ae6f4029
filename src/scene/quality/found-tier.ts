import { openStore } from '../../visit/store.ts';
import { TIERS, type TierName } from './tiers.ts';

const NAME = 'walk-tier';
const store = openStore(() => sessionStorage);

/** What this device could draw in the hall before. */
export function readFoundTier(): TierName | undefined {
  const kept = store.read(NAME);
  return kept !== null && Object.hasOwn(TIERS, kept) ? (kept as TierName) : undefined;
}

/** For the next hall, as long as the tab is open. */
export const keepFoundTier = (tier: TierName) => store.write(NAME, tier);
