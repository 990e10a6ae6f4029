import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import { missing, untilHere } from '../../src/scene/until-here.ts';

let warn: MockInstance<typeof console.warn>;
let comesOnline: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const online = new EventTarget();
  vi.stubGlobal('addEventListener', online.addEventListener.bind(online));
  comesOnline = () => online.dispatchEvent(new Event('online'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Cannot be had so many times, and counts how often it was asked for. */
const after = (failures: number) => {
  const fault = new Error('offline');
  let tries = 0;
  const load = vi.fn(() => (++tries <= failures ? Promise.reject(fault) : Promise.resolve('here')));
  return { load, fault };
};

test('what is there comes at once, and nothing is told', async () => {
  const { load } = after(0);
  expect(await untilHere(load, 'It stays dark.')).toBe('here');
  expect(warn).not.toHaveBeenCalled();
});

test('what fails is told once, to coders and to whoever listens, and tried after one, five and twenty seconds', async () => {
  const { load, fault } = after(3);
  const heard = vi.fn();
  missing.addEventListener('missing', heard, { once: true });
  const thing = untilHere(load, 'It stays dark.');
  const tries: number[] = [];
  for (const milliseconds of [0, 999, 1, 4999, 1, 19_999, 1]) {
    await vi.advanceTimersByTimeAsync(milliseconds);
    tries.push(load.mock.calls.length);
  }
  expect(tries).toEqual([1, 1, 2, 2, 3, 3, 4]);
  expect(await thing).toBe('here');
  expect(warn.mock.calls).toEqual([['It stays dark.', fault]]);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('after that it waits for the device to be online again', async () => {
  const { load } = after(4);
  const thing = untilHere(load, 'It stays dark.');
  await vi.advanceTimersByTimeAsync(1_000_000);
  expect(load).toHaveBeenCalledTimes(4);
  comesOnline();
  expect(await thing).toBe('here');
});
