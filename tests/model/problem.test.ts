import { expect, test } from 'vitest';
import { abridge, countProblems, formatProblems, isError, type Problem } from '../../src/model/problem.ts';

const problem = (file: string, line: number, column: number, severity: Problem['severity'] = 'error'): Problem => ({
  file,
  line,
  column,
  severity,
  what: `Wrong at ${line}:${column}.`,
  remedy: 'Mend it.',
});

test('problems are told file by file and from top to bottom, the way terminals link them', () => {
  const given = [
    problem('b.mdx', 1, 1),
    problem('a.mdx', 10, 2),
    problem('a.mdx', 9, 1, 'warning'),
    problem('a.mdx', 10, 1),
  ];
  expect(formatProblems(given)).toMatchInlineSnapshot(`
    "a.mdx:9:1: warning: Wrong at 9:1.
        Mend it.
    a.mdx:10:1: error: Wrong at 10:1.
        Mend it.
    a.mdx:10:2: error: Wrong at 10:2.
        Mend it.
    b.mdx:1:1: error: Wrong at 1:1.
        Mend it."
  `);
});

test('telling problems leaves their list as it was', () => {
  const given = [problem('b', 1, 1), problem('a', 1, 1)];
  formatProblems(given);
  expect(given.map(({ file }) => file)).toEqual(['b', 'a']);
});

test('problems are counted in words', () => {
  expect([
    countProblems([]),
    countProblems([problem('a', 1, 1)]),
    countProblems([problem('a', 1, 1), problem('a', 2, 1), problem('b', 1, 1, 'warning')]),
    countProblems([problem('a', 1, 1, 'warning'), problem('b', 1, 1, 'warning')]),
  ]).toEqual([
    'no problems in 0 files',
    '1 error in 1 file',
    '2 errors and 1 warning in 2 files',
    '2 warnings in 2 files',
  ]);
});

test('only an error stops the build', () => {
  expect([isError(problem('a', 1, 1)), isError(problem('a', 1, 1, 'warning'))]).toEqual([true, false]);
});

test('quoted words stay on one line and short', () => {
  expect([abridge(' one\n  two '), abridge('x'.repeat(60)), abridge('x'.repeat(61))]).toEqual([
    'one two',
    'x'.repeat(60),
    `${'x'.repeat(57)}…`,
  ]);
});
