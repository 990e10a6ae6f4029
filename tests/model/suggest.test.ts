import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest, suggest } from '../../src/model/suggest.ts';

const id = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8}){0,2}$/);
const ids = fc.uniqueArray(id, { maxLength: 20 });

describe('suggesting', () => {
  test('a slip of the pen is recognized', () => {
    expect(
      ['titel', 'pictre', 'Tilte', 'captoin'].map((written) => suggest(written, ['title', 'caption', 'picture'])),
    ).toEqual(['Did you mean "title"?', 'Did you mean "picture"?', 'Did you mean "title"?', 'Did you mean "caption"?']);
  });

  test('another word is no slip: the list of what there is helps more', () => {
    expect(suggest('photo', ['title', 'caption'])).toBe('Known are "title", "caption".');
  });

  test('short words are not taken for each other', () => {
    expect(suggest('em', ['See', 'Cite'])).toBe('Known are "See", "Cite".');
  });

  test('of two that are near, the nearer is meant', () => {
    expect(suggest('tents', ['tens', 'tends-x', 'tent'])).toBe('Did you mean "tens"?');
    expect(suggest('guard-pos', ['guard-box', 'guard-post'])).toBe('Did you mean "guard-post"?');
  });

  test('a long list is cut', () => {
    const many = Array.from({ length: 15 }, (_, index) => `exhibit-${index}`);
    expect(suggest('zzz', many)).toMatchInlineSnapshot(
      `"Known are "exhibit-0", "exhibit-1", "exhibit-2", "exhibit-3", "exhibit-4", "exhibit-5", "exhibit-6", "exhibit-7", "exhibit-8", "exhibit-9", "exhibit-10", "exhibit-11" and 3 more."`,
    );
  });

  test('nothing to choose from is said', () => {
    expect(suggest('tent', [])).toBe('There is none yet.');
  });
});

describe('for all names', () => {
  test('a name that is known is nearest to itself', () => {
    fc.assert(
      fc.property(ids, fc.nat(), (names, pick) => {
        fc.pre(names.length > 0);
        const name = names[pick % names.length] ?? '';
        expect(nearest(name, names)).toBe(name);
      }),
    );
  });

  test('what is suggested is always known', () => {
    fc.assert(
      fc.property(fc.string(), ids, (written, names) => {
        const near = nearest(written, names);
        expect(near === undefined || names.includes(near)).toBe(true);
      }),
    );
  });

  test('one letter left out of a word of four or more is always forgiven', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.nat(), (name, pick) => {
        const at = pick % name.length;
        expect(nearest(name.slice(0, at) + name.slice(at + 1), [name])).toBe(name);
      }),
    );
  });
});
