import { serve } from '../../src/crew/serve.ts';

/** A worker for tests: says what it hears, fails, or dies. */
serve((mark: string) => {
  if (mark === 'broken') throw new Error('What is at hand is broken.');
  let heard = 0;
  return (word: string) => {
    if (word === 'die') process.exit(3);
    if (word === 'fail') throw new Error('It failed.');
    heard++;
    return word === 'count' ? heard : `${word} ${mark} ${word}`;
  };
});
