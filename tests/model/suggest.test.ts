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

  test('neighbours that changed places are one slip, in short words too', () => {
    expect(['eat', 'tea', 'nufil', 'Ciet'].map((written) => nearest(written, ['eta', 'unifil', 'Cite']))).toEqual([
      'eta',
      'eta',
      'unifil',
      'Cite',
    ]);
    expect(suggest('eat', ['acwa', 'eac', 'eta'])).toBe('Did you mean "eac"?');
  });

  test('of two that are near, the nearer is meant', () => {
    expect(suggest('tents', ['tens', 'tends-x', 'tent'])).toBe('Did you mean "tens"?');
    expect(suggest('guard-pos', ['guard-box', 'guard-post'])).toBe('Did you mean "guard-post"?');
  });

  test('a list that can be read is told whole, in its order', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => `tent-${index + 1}`);
    expect(suggest('zzz', twelve)).toBe(
      'Known are "tent-1", "tent-2", "tent-3", "tent-4", "tent-5", "tent-6", "tent-7", "tent-8", "tent-9", "tent-10", "tent-11", "tent-12".',
    );
  });

  test('of a long list the few that share letters in a row with what was written are told, or the first; and how many there are', () => {
    const others = Array.from({ length: 12 }, (_, index) => `mofa${index}`);
    expect(suggest('korea-herald', [...others, 'heraldk', 'herald25', 'koreanet-seoul', 'yonhap'])).toBe(
      'Of 16, most like it are "heraldk", "herald25", "koreanet-seoul".',
    );
    expect(suggest('zzz', [...others, 'yonhap'])).toBe(
      'There are 13, among them "mofa0", "mofa1", "mofa2", "mofa3", "mofa4".',
    );
    expect(suggest('zzz', [...others, 'yonhap'], Infinity)).toMatch(/^Known are .*"yonhap"\.$/);
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

  test('two neighbours that changed places are always forgiven', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,12}$/), fc.nat(), (name, pick) => {
        const at = pick % (name.length - 1);
        const swapped = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
        expect(nearest(swapped, [name])).toBe(name);
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
