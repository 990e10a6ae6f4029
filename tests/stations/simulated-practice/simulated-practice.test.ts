import { describe, expect, test } from 'vitest';
import { simulatedPractice } from '../../../src/stations/simulated-practice/simulated-practice.ts';
import { QUESTIONS } from '../../../src/stations/simulated-practice/story.ts';
import { startOf } from '../../../src/stations/settings.ts';
import type { Choice } from '../../../src/stations/station.ts';

const { controls, attempt } = simulatedPractice;
const askedOn = (settings: Readonly<Record<string, string>>) =>
  controls
    .filter((control) => (control as Choice).isAsked!({ ...startOf(controls), ...settings }))
    .map(({ name }) => name);

describe('the questions', () => {
  test('come one after the other, and others when an earlier answer changes', () => {
    expect(askedOn({})).toEqual(['arrive']);
    expect(askedOn({ arrive: 'talk' })).toEqual(['arrive', 'word']);
    expect(askedOn({ arrive: 'talk', word: 'share' })).toEqual(['arrive', 'word', 'aim-talk']);
    expect(askedOn({ arrive: 'stand', word: 'share', 'aim-talk': 'warn' })).toEqual(['arrive', 'line']);
  });

  test('are never more than four', () => {
    const day = { arrive: 'talk', word: 'ask', 'aim-talk': 'warn', 'evening-talk': 'plan', run: 'enter', line: 'both' };
    expect(askedOn(day)).toEqual(['arrive', 'word', 'aim-talk', 'evening-talk']);
  });
});

describe('what is said', () => {
  test('tells what came of a choice, why, and how the measures stand', () => {
    const { says, isReached } = attempt({ ...startOf(controls), arrive: 'stand' });
    expect(says.map(({ en }) => en)).toEqual([
      'The shouting stops at your line and people go on selling in low voices; the young men say that you shield thieves.',
      'To be present between a threat and civilians is physical protection, without a shot. But who was not asked sees a side taken: to be impartial, one must also explain oneself.',
      'Safe now: 3 of 5. Safe tomorrow: 2 of 5. Trust: 1 of 5.',
    ]);
    expect(isReached).toBe(false);
  });

  test('at the end goes over every choice once more, with its reason', () => {
    const { says, isReached } = attempt({
      ...startOf(controls),
      arrive: 'talk',
      word: 'share',
      'aim-talk': 'warn',
      'evening-talk': 'night',
    });
    expect(isReached).toBe(true);
    expect(says.map(({ en }) => en.split(':')[0])).toEqual([
      'The night is quiet, with your lamps to be seen from both villages; in the morning you must go.',
      'Presence where and when the threat is',
      'Safe now',
      'The day is over. Any choice can be changed, from the first on.',
      '1. Walk in with a few, weapons lowered, and ask both sides',
      '2. Ask others too, and pass it on without her name',
      '3. Drive between, warn him, be ready to shoot',
    ]);
  });

  test('is said in both languages, for every answer: what it is called, what comes of it, and why', () => {
    const words = QUESTIONS.flatMap(({ asks, answers }) => [
      asks,
      ...answers.flatMap(({ label, then, why }) => [label, then, why]),
    ]);
    expect(words.filter(({ en, ko }) => !/[a-z]/i.test(en) || /[가-힣]/.test(en) || !/[가-힣]/.test(ko))).toEqual([]);
  });
});
