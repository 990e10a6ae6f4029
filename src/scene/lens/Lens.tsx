import { useMemo } from 'react';
import { useDisposed } from '../use-disposed.ts';
import type { WalkData } from '../walk-data.ts';
import { buildLens } from './lens.ts';

/** How we know of each exhibit, laid before it on the floor. */
export function Lens({ data: { plan, exhibits } }: { data: WalkData }) {
  const mats = useDisposed(useMemo(() => buildLens(plan, (id) => exhibits[id]?.evidence), [plan, exhibits]));
  return (
    <mesh name="lens" geometry={mats} renderOrder={2}>
      <meshBasicMaterial vertexColors transparent depthWrite={false} />
    </mesh>
  );
}
