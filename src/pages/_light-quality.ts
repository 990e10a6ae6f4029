import { DRAFT, FINE } from '../light/bake/bake-hall.ts';
import type { Quality } from '../light/bake/lit-hall.ts';

/** Light for visitors, and a draft while a curator edits and waits for it. */
export const lightQuality = (): Quality => (import.meta.env.DEV ? DRAFT : FINE);
