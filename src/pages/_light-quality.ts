import { DRAFT, FINE } from '../light/bake/bake-hall.ts';
import type { Quality } from '../light/bake/lit-hall.ts';

/** Light for visitors; a draft while a curator edits and waits for it, or where `LIGHT=draft` asks for one. */
export const lightQuality = (): Quality => (import.meta.env.DEV || process.env['LIGHT'] === 'draft' ? DRAFT : FINE);
