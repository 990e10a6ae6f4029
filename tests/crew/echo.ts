import { serve } from '../../src/crew/serve.ts';

/** A worker for tests: says what it hears, fails, or dies. */
serve((word: string) => {
  if (word === 'die') process.exit(3);
  if (word === 'fail') throw new Error('It failed.');
  return `${word} ${word}`;
});
