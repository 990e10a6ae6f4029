import { expect, test } from 'vitest';
import { firstSentence } from '../../src/components/first-sentence.ts';

test('the first sentence is taken, in either language', () => {
  expect(firstSentence('A camp on one network. Seven areas explore it.')).toBe('A camp on one network.');
  expect(firstSentence('기지를 그물 하나로 잇는다. 일곱 구역이 있다.')).toBe('기지를 그물 하나로 잇는다.');
});

test('a sentence alone is taken whole, and neither a number nor an initial ends it', () => {
  expect(firstSentence('One of 4.9 metres, by J. Lacroix')).toBe('One of 4.9 metres, by J. Lacroix');
});
