import { countProblems, formatProblems, type Problem } from '../model/problem.ts';

/** What a curator's browser shows while the content has errors. Vite's client loads the page anew with the next change. */
export const problemPage = (problems: readonly Problem[], client: string): string => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>${countProblems(problems)}</title>
  <style>
    body { max-width: 60rem; margin: 4rem auto; padding: 0 1.5rem; font: 1rem/1.6 system-ui, sans-serif; color: #16202c }
    pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere }
  </style>
  <h1>The content has ${countProblems(problems)}</h1>
  <pre>${formatProblems(problems).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>
  <p>This page goes on by itself as soon as the files are mended.</p>
  <script type="module" src="${client}"></script>
</html>
`;
