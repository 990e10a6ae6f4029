import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addSeen,
  countSeen,
  hasSeen,
  leaveTour,
  readProgress,
  writeProgress,
  type Progress,
} from '../../src/visit/progress.ts';

const NOTHING = readProgress(null);

const progress: fc.Arbitrary<Progress> = fc.record({
  seen: fc.array(fc.tuple(fc.string(), fc.set(fc.string(), { minLength: 1 }))).map((halls) => new Map(halls)),
  left: fc.option(fc.record({ tour: fc.string(), stop: fc.integer({ min: 1 }) }), { nil: undefined }),
});

describe('progress', () => {
  test('knows what was seen, hall by hall, each once', () => {
    const before = addSeen(NOTHING, 'camp', 'mast');
    const after = [
      ['camp', 'gate'],
      ['camp', 'mast'],
      ['yard', 'mast'],
    ].reduce((seen, [hall = '', exhibit = '']) => addSeen(seen, hall, exhibit), before);
    expect(writeProgress(after)).toBe('{"seen":{"camp":["mast","gate"],"yard":["mast"]}}');
    expect(hasSeen(after, 'camp', 'gate')).toBe(true);
    expect(hasSeen(after, 'yard', 'gate')).toBe(false);
    expect(hasSeen(after, 'tower', 'mast')).toBe(false);
    // What was known before is as it was.
    expect(writeProgress(before)).toBe('{"seen":{"camp":["mast"]}}');
  });

  test('counts only what a hall still shows', () => {
    const seen = ['mast', 'gate', 'drone'].reduce((so, exhibit) => addSeen(so, 'camp', exhibit), NOTHING);
    expect(countSeen(seen, 'camp', ['gate', 'medal', 'mast'])).toBe(2);
    expect(countSeen(seen, 'yard', ['gate'])).toBe(0);
  });

  test('knows where a led walk was left, until it is followed to its end', () => {
    const left = leaveTour(addSeen(NOTHING, 'camp', 'mast'), { tour: 'short', stop: 3 });
    expect(writeProgress(left)).toBe('{"seen":{"camp":["mast"]},"left":{"tour":"short","stop":3}}');
    expect(addSeen(left, 'camp', 'gate').left).toEqual({ tour: 'short', stop: 3 });
    expect(writeProgress(leaveTour(left, undefined))).toBe('{"seen":{"camp":["mast"]}}');
  });

  test.each<[string | null, string]>([
    [null, '{"seen":{}}'],
    ['nonsense', '{"seen":{}}'],
    ['null', '{"seen":{}}'],
    ['{"seen":"all","left":{"tour":"short","stop":2}}', '{"seen":{},"left":{"tour":"short","stop":2}}'],
    ['{"seen":{"camp":["mast",7,"mast",null],"yard":"mast","tower":[]}}', '{"seen":{"camp":["mast"]}}'],
    ['{"seen":{"camp":["mast"]},"left":{"tour":"short","stop":"2"}}', '{"seen":{"camp":["mast"]}}'],
    ['{"seen":{"camp":["mast"]},"left":{"tour":"short","stop":0}}', '{"seen":{"camp":["mast"]}}'],
    ['{"seen":{"camp":["mast"]},"left":"short"}', '{"seen":{"camp":["mast"]}}'],
  ])('reads of %j what can be read', (words, read) => {
    expect(writeProgress(readProgress(words))).toBe(read);
  });

  test('is read as it was written', () => {
    fc.assert(
      fc.property(progress, (some) => {
        expect(readProgress(writeProgress(some))).toEqual(some);
      }),
    );
  });

  test('can be read from anything, and added to', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"seen":${json}}`),
    );
    fc.assert(
      fc.property(anything, fc.string(), fc.string(), (words, hall, exhibit) => {
        const seen = addSeen(readProgress(words), hall, exhibit);
        expect(hasSeen(readProgress(writeProgress(seen)), hall, exhibit)).toBe(true);
      }),
    );
  });
});
