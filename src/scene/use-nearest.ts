import { useFrame, useThree } from '@react-three/fiber';
import { useMemo, useState } from 'react';
import { distance, type Point } from '../floorplan/geometry.ts';
import type { Shown } from './Hall.tsx';

/** Ids of what is nearest to the visitor, so many at `most` and within `reach` (metres); told anew when they change. */
export function useNearest(
  shown: readonly Shown[],
  { most = Infinity, reach = Infinity }: { most?: number; reach?: number },
): ReadonlySet<string> {
  const camera = useThree((state) => state.camera);
  const from = ({ x, z }: { x: number; z: number }) => nearest(shown, { x, y: z }, most, reach);
  const [names, setNames] = useState(() => from(camera.position));
  // Where all are near enough there is nothing to look for in each frame.
  const isAll = most >= shown.length && reach === Infinity;
  useFrame((state) => {
    if (!isAll) setNames(from(state.camera.position));
  });
  return useMemo(
    () => new Set(isAll ? shown.map(({ placement }) => placement.exhibit) : names.split(' ')),
    [isAll, shown, names],
  );
}

/** In one line, so that React sees whether it has changed. */
const nearest = (shown: readonly Shown[], eye: Point, most: number, reach: number): string =>
  shown
    .map(({ placement: { exhibit, at } }) => ({ exhibit, away: distance(eye, at) }))
    .filter(({ away }) => away <= reach)
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ exhibit }) => exhibit)
    .sort()
    .join(' ');
