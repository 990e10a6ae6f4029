import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { PROSE_COMPONENTS } from '../../model/prose.ts';
import Aside from './Aside.astro';
import Cite from './Cite.astro';
import See from './See.astro';
import Term from './Term.astro';

/** What curators may use in prose. The model names them; here each gets its form. */
export const proseComponents = { Cite, Aside, See, Term } satisfies Record<
  keyof typeof PROSE_COMPONENTS,
  AstroComponentFactory
>;
