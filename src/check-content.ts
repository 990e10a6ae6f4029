/** `npm run check:content`: says everything that is wrong in the content folder, and fails where there is an error. */
import { inspect } from './model/inspect.ts';
import { countProblems, formatProblems, isError } from './model/problem.ts';
import { readContent } from './model/read.ts';

const problems = inspect(await readContent('content'));
if (problems.length > 0) console.error(`${formatProblems(problems)}\n\n${countProblems(problems)}`);
else console.log('The content is in order.');
process.exitCode = problems.some(isError) ? 1 : 0;
