import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress, type Address } from '../../src/visit/address.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,3}$/);
/** Halls measure a hundred metres; a hundred times that is more than enough. */
const metres = fc.double({ min: -9999, max: 9999, noNaN: true });

describe('address', () => {
  test.each<[string, Address]>([
    ['', { kind: 'entrance' }],
    ['#', { kind: 'entrance' }],
    ['#white-4x4', { kind: 'exhibit', exhibit: 'white-4x4' }],
    ['white-4x4', { kind: 'exhibit', exhibit: 'white-4x4' }],
    ['#tour=for-schools/3', { kind: 'stop', tour: 'for-schools', stop: 3 }],
    ['#tour%3Dfor-schools%2F3', { kind: 'stop', tour: 'for-schools', stop: 3 }],
    ['#at=1.5,-20.25,180', { kind: 'place', x: 1.5, y: -20.25, heading: 180 }],
    ['#at=1.5%2C-20.25%2C180', { kind: 'place', x: 1.5, y: -20.25, heading: 180 }],
    ['#tour=for-schools/0', { kind: 'unreadable', hash: 'tour=for-schools/0' }],
    ['#tour=for-schools', { kind: 'unreadable', hash: 'tour=for-schools' }],
    ['#at=1,2', { kind: 'unreadable', hash: 'at=1,2' }],
    ['#at=1,2,NaN', { kind: 'unreadable', hash: 'at=1,2,NaN' }],
    ['#White', { kind: 'unreadable', hash: 'White' }],
    ['#%EA%B8%B0%EC%A7%80', { kind: 'unreadable', hash: '기지' }],
    ['#%E0%A4%A', { kind: 'unreadable', hash: '%E0%A4%A' }],
  ])('reads %j', (hash, address) => {
    expect(readAddress(hash)).toEqual(address);
  });

  test.each<[Address, string]>([
    [{ kind: 'entrance' }, ''],
    [{ kind: 'exhibit', exhibit: 'medal' }, '#medal'],
    [{ kind: 'stop', tour: 'short', stop: 12 }, '#tour=short/12'],
    [{ kind: 'place', x: 1.23456, y: -0.0001, heading: -90 }, '#at=1.235,0,270'],
    [{ kind: 'place', x: 0, y: 60, heading: 359.99 }, '#at=0,60,360'],
    [{ kind: 'unreadable', hash: '50%' }, '#50%25'],
  ])('writes %j', (address, hash) => {
    expect(writeAddress(address)).toBe(hash);
  });

  test('restores an exhibit and a stop', () => {
    const address = fc.oneof(
      fc.record({ kind: fc.constant('exhibit' as const), exhibit: id }),
      fc.record({ kind: fc.constant('stop' as const), tour: id, stop: fc.integer({ min: 1, max: 9999 }) }),
    );
    fc.assert(
      fc.property(address, (some) => {
        expect(readAddress(writeAddress(some))).toEqual(some);
      }),
    );
  });

  test('restores a place within a centimetre and half a degree', () => {
    fc.assert(
      fc.property(metres, metres, fc.double({ min: -1000, max: 1000, noNaN: true }), (x, y, heading) => {
        const place = readAddress(writeAddress({ kind: 'place', x, y, heading }));
        if (place.kind !== 'place') throw new Error(`${JSON.stringify(place)} is no place.`);
        expect(Math.hypot(place.x - x, place.y - y)).toBeLessThan(0.01);
        const turned = ((((place.heading - heading) % 360) + 540) % 360) - 180;
        expect(Math.abs(turned)).toBeLessThan(0.5);
      }),
    );
  });

  test('reads whatever string there is, and the same again after writing it', () => {
    const hash = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('#', '%', '2', '5', 'a', '=', 't', ',', '\ud800') }),
      fc.webFragments(),
    );
    fc.assert(
      fc.property(hash, (some) => {
        const address = readAddress(some);
        expect(readAddress(writeAddress(address))).toEqual(address);
      }),
      { numRuns: 300 },
    );
  });
});
