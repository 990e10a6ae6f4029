import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FullConfig, FullResult, Suite, TestCase } from '@playwright/test/reporter';
import { expect, test, vi } from 'vitest';
import record from '../../src/conformance/record.json' with { type: 'json' };
import ConformanceReporter from '../browser/conformance/reporter.ts';

const rootDir = fileURLToPath(new URL('../browser/', import.meta.url));
const specs = readdirSync(rootDir).filter((file) => file.endsWith('.spec.ts'));

/** A test that passed, as Playwright tells of it. */
const passed = (file: string, title: string, shows: readonly string[]) =>
  ({
    location: { file: join(rootDir, file) },
    titlePath: () => ['', 'desktop', file, ...title.split(' › ')],
    annotations: shows.map((description) => ({ type: 'shows', description })),
    results: [],
    outcome: () => 'expected',
  }) as unknown as TestCase;

const recorded = record.tests.map(({ file, title, shows }) => passed(file, title, shows));
const others = specs.map((file) => passed(file, 'shows nothing of WCAG', []));

async function verdictOn(tests: readonly TestCase[]) {
  const reporter = new ConformanceReporter();
  const config = { grep: /.*/, rootDir, shard: null } as unknown as FullConfig;
  reporter.onBegin(config, { allTests: () => tests } as unknown as Suite);
  return reporter.onEnd({ status: 'passed' } as FullResult);
}

test('a whole run of the tests in the record is in order', async () => {
  expect(await verdictOn([...recorded, ...others])).toEqual({});
});

test('a whole run that shows something else fails, and says what to do', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await verdictOn([...recorded.slice(1), ...others])).toEqual({ status: 'failed' });
  expect(error).toHaveBeenCalledWith(
    'What the tests show of WCAG is no longer what src/conformance/record.json says. ' +
      'Write it anew: UPDATE_CONFORMANCE=1 npm run test:browser',
  );
  error.mockRestore();
});

test('a run of some of the tests says nothing', async () => {
  expect(await verdictOn(recorded.slice(0, 1))).toEqual({});
});
