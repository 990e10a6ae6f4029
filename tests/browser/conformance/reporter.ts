import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { CRITERIA, type CriterionNumber } from '../../../src/conformance/criteria.ts';
import type { ConformanceRecord, ShowingTest } from '../../../src/conformance/record.ts';
import { AXE_RULE, AXE_VERSION, BROWSER, SHOWS } from './shows.ts';

const RECORD = fileURLToPath(new URL('../../../src/conformance/record.json', import.meta.url));
const SPECS = fileURLToPath(new URL('../', import.meta.url));

/**
 * Keeps the record of conformance true. `UPDATE_CONFORMANCE=1` writes it anew after a whole run that passed; any other whole run
 * fails where the tests that ran are not the ones in the record. A run of some of the tests says nothing.
 */
export default class ConformanceReporter implements Reporter {
  #tests: TestCase[] = [];
  #isWhole = false;

  onBegin({ grep, rootDir, shard }: FullConfig, suite: Suite) {
    this.#tests = suite.allTests();
    const ran = new Set(this.#tests.map(fileOf));
    const all = readdirSync(rootDir).filter((file) => file.endsWith('.spec.ts'));
    this.#isWhole = !shard && String(grep) === '/.*/' && all.every((file) => ran.has(file));
  }

  async onEnd({ status }: FullResult): Promise<{ status?: FullResult['status'] }> {
    if (status !== 'passed' || !this.#isWhole) return {};
    const tests = showingTests(this.#tests);
    if (process.env['UPDATE_CONFORMANCE']) {
      await writeFile(RECORD, `${JSON.stringify(recordOf(this.#tests, tests), undefined, 2)}\n`);
      console.log('The record of conformance is written anew.');
      return {};
    }
    const { tests: recorded } = JSON.parse(await readFile(RECORD, 'utf8')) as ConformanceRecord;
    if (JSON.stringify(recorded) === JSON.stringify(tests)) return {};
    console.error(
      'What the tests show of WCAG is no longer what src/conformance/record.json says. ' +
        'Write it anew: UPDATE_CONFORMANCE=1 npm run test:browser',
    );
    return { status: 'failed' };
  }
}

function recordOf(all: readonly TestCase[], tests: readonly ShowingTest[]): ConformanceRecord {
  const noted = (type: string) => [...new Set(all.flatMap((test) => notesOf(test, type)))].sort();
  const [axe = ''] = noted(AXE_VERSION);
  const [browser = ''] = noted(BROWSER);
  return {
    date: new Date().toISOString().slice(0, 10),
    browser,
    axe,
    tests,
    rules: noted(AXE_RULE).flatMap((note) => {
      const [id = '', ...numbers] = note.split(' ');
      const shows = numbers.filter(isOurs);
      return shows.length > 0 ? [{ id, shows }] : [];
    }),
  };
}

/** The tests of ours that passed and say what they show. */
const showingTests = (all: readonly TestCase[]): ShowingTest[] =>
  all.flatMap((test) => {
    const shows = notesOf(test, SHOWS).filter(isOurs);
    return shows.length > 0 && test.outcome() === 'expected'
      ? [{ file: fileOf(test), title: titleOf(test), shows }]
      : [];
  });

/** What is noted on a test from its beginning, and what was noted while it ran. */
const notesOf = ({ annotations, results }: TestCase, type: string): string[] => {
  const notes = [...annotations, ...results.flatMap((result) => result.annotations)];
  return [...new Set(notes.flatMap((note) => (note.type === type && note.description ? [note.description] : [])))];
};

const isOurs = (number: string): number is CriterionNumber => CRITERIA.some((criterion) => criterion.number === number);

const fileOf = ({ location }: TestCase) => relative(SPECS, location.file).replaceAll(sep, '/');

/** A test's title behind those of the groups it stands in; before them Playwright puts project and file. */
const titleOf = (test: TestCase) => test.titlePath().slice(3).join(' › ');
