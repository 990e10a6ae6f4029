import { assemble } from './assemble.ts';
import type { ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';
import { review } from './review/review.ts';

/** Everything that is wrong in the content: what stops a build, and what an editor would mend. */
export function inspect(files: readonly ContentFile[]): Problem[] {
  const { exhibition, problems, entries } = assemble(files);
  const there = new Set(files.map(({ path }) => path));
  return [...problems, ...review(entries, exhibition, there)];
}
