import { LANGUAGES, ORIGINAL, type Language } from '../model/language.ts';

/** Every page stands once in each language, English at the root: what `getStaticPaths` begins with. Made anew each time, for Astro writes on it. */
export const languagePaths = () =>
  LANGUAGES.map((language: Language) => ({
    params: { language: language === ORIGINAL ? undefined : language },
    props: { language },
  }));
