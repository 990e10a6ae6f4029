import { beforeEach, expect, test } from 'vitest';
import { Crew } from '../../src/crew/crew.ts';

let crew: Crew<string, string | number, string>;
beforeEach(() => {
  crew = new Crew('tests/crew/echo.ts');
});

test('more errands than there are workers are all answered, each with its own answer', async () => {
  const words = Array.from({ length: 20 }, (_, index) => `word-${index}`);
  expect(await Promise.all(words.map((word) => crew.ask(word, '&')))).toEqual(words.map((word) => `${word} & ${word}`));
});

test('a worker that fails says why, and goes on', async () => {
  await expect(crew.ask('fail', '&')).rejects.toThrow('It failed.');
  expect(await crew.ask('again', '&')).toBe('again & again');
});

test('a worker that dies is told, and others do its work', async () => {
  const asked = ['one', 'die', 'two', 'die', 'three', 'die', 'four', 'die', 'five', 'die', 'six'].map((word) =>
    crew.ask(word, '&'),
  );
  const settled = await Promise.allSettled(asked);
  expect(settled.map((result) => (result.status === 'fulfilled' ? result.value : 'dead'))).toEqual([
    'one & one',
    'dead',
    'two & two',
    'dead',
    'three & three',
    'dead',
    'four & four',
    'dead',
    'five & five',
    'dead',
    'six & six',
  ]);
  await expect(crew.ask('die', '&')).rejects.toThrow(/crew\/echo\.ts ended with code 3 before it answered\.$/);
});

test('what is at hand is made ready once, for as long as it stays the same', async () => {
  const counts: unknown[] = [];
  for (const mark of ['&', '&', '&', 'or', 'or']) counts.push(await crew.ask('count', mark));
  expect(counts).toEqual([1, 2, 3, 1, 2]);
});

test('where what is at hand is broken, all who ask are told, until there is something else', async () => {
  for (const word of ['one', 'two']) {
    await expect(crew.ask(word, 'broken')).rejects.toThrow('What is at hand is broken.');
  }
  expect(await crew.ask('three', 'or')).toBe('three or three');
});
