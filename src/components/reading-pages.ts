import type { Exhibition } from '../model/exhibition.ts';

/** The pages beside the halls, in the order of the menu. A glossary that explains nothing is no place to go to. */
export const readingPages = ({ glossary }: Exhibition) =>
  (['about', 'glossary', 'sources'] as const).filter((page) => page !== 'glossary' || glossary.length > 0);
