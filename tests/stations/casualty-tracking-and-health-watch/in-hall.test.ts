import { expect, test } from 'vitest';
import { inHall } from '../../../src/stations/casualty-tracking-and-health-watch/in-hall.ts';
import { POSTS } from '../../../src/stations/casualty-tracking-and-health-watch/map.ts';
import { isKept, timesOf, type Means } from '../../../src/stations/casualty-tracking-and-health-watch/model.ts';

const AT_FIRST: Means = { helicopter: 'C5', ambulance: 'C5', ready: 45, aided: 4 };
const show = (means: Means) => inHall(timesOf(means), means);
const tones = (shapes: ReturnType<typeof show>) =>
  shapes.map((shape) => `${shape.tone} ${shape.kind === 'light' ? shape.strength : ''}`);

test('on the map lie the two hours, three places, and each post with a ring where it has first-aiders', () => {
  expect(tones(show(AT_FIRST)).slice(0, 6)).toEqual([
    'white 0.6',
    'blue 0.22',
    'blue 0.28',
    'deep 1',
    'deep 1',
    'deep 1',
  ]);
  expect(tones(show(AT_FIRST)).filter((tone) => tone === 'white 1')).toHaveLength(4);
  expect(tones(show(AT_FIRST)).filter((tone) => tone.endsWith('0.95'))).toHaveLength(POSTS.length);
});

test('a post is grey, lit by day, or deeply lit day and night, as the rule is kept there', () => {
  const means = { helicopter: 'E4', ambulance: 'D5', ready: 15, aided: 8 };
  const posts = tones(show(means)).filter((tone) => tone.endsWith('0.95'));
  expect(posts).toEqual(
    timesOf(means).map(({ day, night }) => `${!isKept(day) ? 'grey' : isKept(night) ? 'deep' : 'blue'} 0.95`),
  );
  expect([...new Set(posts)].sort()).toEqual(['blue 0.95', 'deep 0.95', 'grey 0.95']);
});
