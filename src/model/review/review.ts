import { Report, TOP, type Entry } from '../entry.ts';
import type { Exhibition } from '../exhibition.ts';
import { ORIGINAL, TRANSLATIONS, type Language, type Translation } from '../language.ts';
import { capital, plural, type Problem } from '../problem.ts';
import { GLOSSARY } from '../shelve.ts';
import { abbreviationsIn, explainedIn } from './abbreviations.ts';
import { fingerprint } from './fingerprint.ts';
import { lengthFault } from './lengths.ts';
import { missingNumbers, numbersIn } from './numbers.ts';
import { translationOf, worksOf, type Passage, type TranslatedWork, type Work } from './works.ts';

/**
 * Reads what holds against its schemas as an editor would: is it as long as it should be, does the translation say the
 * same, are its words explained? What it finds does no harm to a build, and so it warns. A file that is `there` and
 * has no entry cannot be read, which has been told.
 */
export function review(
  entries: readonly Entry<unknown>[],
  exhibition: Exhibition | undefined,
  there: ReadonlySet<string>,
): Problem[] {
  const report = new Report();
  const explained = exhibition && explainedIn(exhibition.glossary);
  for (const work of worksOf(entries, exhibition)) {
    reviewWords(work.path, work.passages, ORIGINAL, explained, report);
    for (const language of TRANSLATIONS) {
      const translation = work.translations[language];
      if (!translation) {
        if (work.passages.length > 0 && !there.has(translationOf(work.path, language)))
          tellMissing(work, language, report);
        continue;
      }
      const passages = translation.passages.filter((passage) => passage !== undefined);
      reviewWords(translation.path, passages, language, explained, report);
      reviewAge(work, translation, report);
      comparePassages(work, translation, language, report);
    }
  }
  return report.problems;
}

const NAMES: Readonly<Record<Language, string>> = { en: 'English', ko: 'Korean' };

/** Each passage by itself: its length, and the abbreviations that nobody explains, each told once a file. */
function reviewWords(
  path: string,
  passages: readonly Passage[],
  language: Language,
  explained: ReadonlySet<string> | undefined,
  report: Report,
) {
  const told = new Set<string>();
  for (const passage of passages) {
    const fault = lengthFault(passage, path, language);
    if (fault) {
      const { has, span } = fault;
      report.warning(
        path,
        passage.place,
        `${capital(passage.name)} has ${plural(has, 'word')}.`,
        `${has > span.most ? 'Shorten' : 'Lengthen'} it to between ${span.least} and ${span.most} words.`,
      );
    }
    for (const abbreviation of abbreviationsIn(passage.words)) {
      if (!explained || explained.has(abbreviation) || told.has(abbreviation)) continue;
      told.add(abbreviation);
      report.warning(
        path,
        passage.place,
        `"${abbreviation}" is not in the glossary.`,
        `Explain it in content/${GLOSSARY}, or write the words out.`,
      );
    }
  }
}

function tellMissing({ path }: Work, language: Translation, report: Report) {
  report.warning(
    path,
    TOP,
    `There is no ${NAMES[language]} translation.`,
    `Write content/${translationOf(path, language)}; until then readers get the ${NAMES[ORIGINAL]} words.`,
  );
}

/** A translation names the words that it was made from; when they change, it is older than they. */
function reviewAge({ passages }: Work, { path, translates }: TranslatedWork, report: Report) {
  if (!translates) return;
  const now = fingerprint(passages.map(({ words }) => words));
  if (translates.key === undefined)
    report.warning(
      path,
      TOP,
      'The translation does not say which words it was made from.',
      `When it fits its original, write: translates: ${now}`,
    );
  else if (translates.key !== now)
    report.warning(
      path,
      translates.place,
      'The translation is older than its original.',
      `Look through what has changed there; then write: translates: ${now}`,
    );
}

/** Passage by passage: all are translated, and say the same numbers. */
function comparePassages(work: Work, { path, passages }: TranslatedWork, language: Translation, report: Report) {
  work.passages.forEach((original, index) => {
    const translated = passages[index];
    if (!translated) {
      report.warning(
        path,
        TOP,
        `${capital(original.name)} is not translated.`,
        `Translate it from content/${work.path}.`,
      );
      return;
    }
    const [there, here] = [numbersIn(original.words, ORIGINAL), numbersIn(translated.words, language)];
    const tell = (number: number, has: Language, lacks: Language) => {
      report.warning(
        path,
        translated.place,
        `${capital(original.name)} has the number ${inDigits(number)} in ${NAMES[has]}, but not in ${NAMES[lacks]}.`,
        'Let both languages say the same number, in digits or in words.',
      );
    };
    for (const number of missingNumbers(there, here)) tell(number, ORIGINAL, language);
    for (const number of missingNumbers(here, there)) tell(number, language, ORIGINAL);
  });
}

/** Years stand without a comma. */
const inDigits = (number: number) =>
  number.toLocaleString('en', { maximumFractionDigits: 6, useGrouping: number >= 10_000 });
