import { describe, expect, test } from 'vitest';
import { pathOf, underBase, type Page } from '../../src/visit/paths.ts';

describe('pathOf', () => {
  test.each<[Page, string, string]>([
    [{ page: 'foyer' }, '/', '/ko/'],
    [{ page: 'about' }, '/about/', '/ko/about/'],
    [{ page: 'sources' }, '/sources/', '/ko/sources/'],
    [{ page: 'hall', hall: 'smart-camp' }, '/halls/smart-camp/', '/ko/halls/smart-camp/'],
    [{ page: 'walk', hall: 'smart-camp' }, '/halls/smart-camp/walk/', '/ko/halls/smart-camp/walk/'],
    [
      { page: 'exhibit', hall: 'equipment', exhibit: 'the-white-car' },
      '/halls/equipment/the-white-car/',
      '/ko/halls/equipment/the-white-car/',
    ],
  ])('%j', (page, english, korean) => {
    expect(pathOf(page, 'en')).toBe(english);
    expect(pathOf(page, 'ko')).toBe(korean);
  });
});

describe('underBase', () => {
  test.each([
    ['/', '/about/', '/about/'],
    ['', '/about/', '/about/'],
    ['/some/folder', '/about/', '/some/folder/about/'],
    ['/some/folder/', '/', '/some/folder/'],
  ])('puts under %j the path %j', (base, path, whole) => {
    expect(underBase(base, path)).toBe(whole);
  });
});
