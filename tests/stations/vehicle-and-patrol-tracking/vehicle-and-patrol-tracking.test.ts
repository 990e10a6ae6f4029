import { describe, expect, test } from 'vitest';
import { startOf } from '../../../src/stations/settings.ts';
import { vehicleTracking } from '../../../src/stations/vehicle-and-patrol-tracking/vehicle-and-patrol-tracking.ts';

const { controls, attempt } = vehicleTracking;

describe('vehicle tracking', () => {
  test('at first drives the quickest way in the dry season', () => {
    const { says, isReached } = attempt(startOf(controls));
    expect(says.map(({ en }) => en)).toEqual([
      'The quickest way in the dry season takes 5.2 hours and 73 litres a lorry; 19 of 1,000 convoys meet trouble on it.',
      'It goes by B5, D3, F5, H3, K3: 207 kilometres.',
      'All bridges stand. Repaired: B5–D3, B5–D7.',
    ]);
    expect(isReached).toBe(false);
  });

  test('says what the rain has taken, and what was possible before', () => {
    expect(attempt({ aim: 'time', season: 'rain', engineers: 'A1' }).says.map(({ en }) => en)).toEqual([
      'The quickest way in the rain takes 12.3 hours and 104 litres a lorry; 14 of 1,000 convoys meet trouble on it.',
      'It goes by B5, D3, F2, H3, K3: 185 kilometres.',
      'Bridges that are gone: F5–H3, F8–H6, J6–K3. No roads meet where the engineers stand, so they repair nothing: set them on a black dot.',
      'In the dry season the same choice goes by B5, D3, F5, H3, K3 and takes 5.2 hours.',
    ]);
  });

  test('reaches its goal by the safest way over a bridge that engineers hold, or by a track that they repair', () => {
    const byBridge = attempt({ aim: 'trouble', season: 'rain', engineers: 'J6' });
    expect(byBridge.says[0]).toEqual({
      en: 'The safest way in the rain takes 8.3 hours and 100 litres a lorry; 7 of 1,000 convoys meet trouble on it.',
      ko: '우기에 가장 안전한 길은 8.3시간이 걸리고 트럭마다 100리터가 들며, 1,000번에 7번 일이 생깁니다.',
    });
    expect(byBridge.isReached).toBe(true);
    expect(attempt({ aim: 'time', season: 'rain', engineers: 'I1' }).isReached).toBe(true);
  });

  test('does not reach it by speed alone, nor by safety alone, nor in the dry season', () => {
    for (const settings of [
      { aim: 'time', season: 'rain', engineers: 'F2' },
      { aim: 'trouble', season: 'rain', engineers: 'F2' },
      { aim: 'fuel', season: 'rain', engineers: 'J6' },
      { aim: 'trouble', season: 'rain', engineers: 'B5' },
      { aim: 'trouble', season: 'dry', engineers: 'J6' },
    ])
      expect(attempt(settings).isReached).toBe(false);
  });
});
