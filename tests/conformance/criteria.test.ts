import { getRules } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { CRITERIA } from '../../src/conformance/criteria.ts';
import record from '../../src/conformance/record.json' with { type: 'json' };
import { evidenceFor, type ConformanceRecord } from '../../src/conformance/record.ts';

const kept = record as ConformanceRecord;
const numbers = CRITERIA.map(({ number }): string => number);

describe('the criteria of WCAG 2.2', () => {
  test('are all there, 31 of level A and 24 of AA, each once and in order', () => {
    expect(CRITERIA.filter(({ level }) => level === 'A')).toHaveLength(31);
    expect(CRITERIA.filter(({ level }) => level === 'AA')).toHaveLength(24);
    const inOrder = [...numbers].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    expect(numbers).toEqual(inOrder);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('leave out none that axe has rules for, but those of level AAA and the one that was taken out', () => {
    const [above, takenOut] = [['1.4.6', '2.1.3', '2.2.4', '2.4.9', '3.2.5'], '4.1.1'];
    const known = getRules().flatMap(({ tags }) =>
      tags.flatMap((tag) => /^wcag(\d)(\d)(\d{1,2})$/.exec(tag)?.slice(1).join('.') ?? []),
    );
    expect([...new Set(known)].filter((number) => !numbers.includes(number)).sort()).toEqual([...above, takenOut]);
  });
});

describe('the record of what tests show', () => {
  test('bears on every criterion that tests are said to look at, and on no other', () => {
    const looksAt = CRITERIA.filter(({ number }) => {
      const { tests, rules } = evidenceFor(number, kept);
      return tests.length + rules.length > 0;
    });
    expect(looksAt.map(({ number }) => number)).toEqual(
      CRITERIA.filter(({ shownBy }) => shownBy === 'tests').map(({ number }) => number),
    );
  });

  test('names the run that it was written by', () => {
    expect(kept.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(kept.browser).toMatch(/^Chromium \d+\./);
    expect(kept.axe).toMatch(/^\d+\.\d+/);
  });
});
