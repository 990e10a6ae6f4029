import { act, create } from '@react-three/test-renderer';
import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import { later } from '../../src/scene/later.tsx';

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  // Silent also on what react-three-fiber uses.
  warn = vi.spyOn(console, 'warn').mockReturnValue();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('what is fetched later is shown when it has come, and what stands beside it does not wait', async () => {
  const { promise, resolve } = Promise.withResolvers<() => React.ReactNode>();
  const Table = later(() => promise, 'There is no table.');
  const { scene } = await create(
    <>
      <group name="room" />
      <Table />
    </>,
  );
  const names = () => scene.children.map(({ instance }) => instance.name);
  expect(names()).toEqual(['room']);
  resolve(() => <group name="table" />);
  await vi.waitUntil(async () => {
    await act(() => new Promise((done) => setTimeout(done)));
    return names().length === 2;
  });
  expect(names()).toEqual(['room', 'table']);
});

test('what cannot be had is missing, and the console says so', async () => {
  const fault = new Error('offline');
  const Table = later(() => Promise.reject(fault), 'There is no table.');
  const { scene } = await create(
    <>
      <group name="room" />
      <Table />
    </>,
  );
  await act(() => vi.waitFor(() => expect(warn).toHaveBeenCalledWith('There is no table.', fault)));
  expect(scene.children.map(({ instance }) => instance.name)).toEqual(['room']);
});
