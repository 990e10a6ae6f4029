import AxeBuilder from '@axe-core/playwright';
import { test, type Page } from '@playwright/test';
import { AXE_RULE, AXE_VERSION, BROWSER } from './shows.ts';

/** Rules of WCAG 2.2 at A and AA that axe leaves out unless asked. */
const ALSO = ['target-size', 'label-content-name-mismatch', 'css-orientation-lock'];

/** What axe finds wrong with a page as it stands: rule, and where. Notes which rules found something to look at, for the record. */
export async function faultsByAxe(page: Page, rules?: string[]) {
  const axe = new AxeBuilder({ page });
  if (rules) axe.withRules(rules);
  else axe.options({ rules: Object.fromEntries(ALSO.map((rule) => [rule, { enabled: true }])) });
  const { passes, violations, testEngine } = await axe.analyze();
  const { annotations } = test.info();
  const note = (type: string, description: string) => {
    if (!annotations.some((noted) => noted.type === type && noted.description === description))
      annotations.push({ type, description });
  };
  note(AXE_VERSION, testEngine.version);
  note(BROWSER, `Chromium ${page.context().browser()?.version() ?? ''}`.trim());
  for (const { id, tags } of passes) note(AXE_RULE, [id, ...criteriaIn(tags)].join(' '));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** axe writes 1.4.10 as `wcag1410`, and level AA of 2.1 as `wcag21aa`. */
const criteriaIn = (tags: readonly string[]) =>
  tags.flatMap((tag) => {
    const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d{1,2})$/.exec(tag) ?? [];
    return principle ? [`${principle}.${guideline}.${criterion}`] : [];
  });
