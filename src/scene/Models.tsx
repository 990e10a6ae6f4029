import { useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import { MeshBasicMaterial } from 'three';
import { distance } from '../floorplan/geometry.ts';
import type { Shown } from './Hall.tsx';
import { loadModel, type Model } from './load-model.ts';
import { nextFrame } from './next-frame.ts';
import { modelTurn } from './space.ts';

/** All models are of it: unlit, their light is in their colours. */
const PLASTER = new MeshBasicMaterial({ vertexColors: true });

type Standing = Shown & { exhibit: { url: string } };

/** Maquettes and models where they stand. They come after the first frame, the nearest first; until then a pale block holds their place. */
export function Models({ shown }: { shown: readonly Shown[] }) {
  const arrived = useModels(shown);
  return (
    <>
      {shown.filter(hasModel).map(({ placement, exhibit }) => {
        const { at, heading, base, size } = placement;
        const model = arrived.get(placement.exhibit);
        return (
          <group
            key={placement.exhibit}
            name={placement.exhibit}
            position={[at.x, base, at.y]}
            rotation-y={modelTurn(heading)}
          >
            {model ? (
              <group scale={exhibit.scale ?? 1}>
                <mesh geometry={model.geometry} material={PLASTER} position={model.position} scale={model.scale} />
              </group>
            ) : (
              <mesh
                name="placeholder"
                position-y={size.height / 2}
                scale={[size.width * 0.9, size.height, size.depth * 0.9]}
              >
                <boxGeometry />
                <meshBasicMaterial color="#eef2f7" transparent opacity={0.35} depthWrite={false} />
              </mesh>
            )}
          </group>
        );
      })}
    </>
  );
}

const hasModel = (shown: Shown): shown is Standing =>
  shown.exhibit.url !== undefined && (shown.exhibit.kind === 'object' || shown.exhibit.kind === 'station');

function useModels(shown: readonly Shown[]): ReadonlyMap<string, Model> {
  const [arrived, setArrived] = useState<ReadonlyMap<string, Model>>(new Map());
  const get = useThree((state) => state.get);
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      await nextFrame();
      const { x, z } = get().camera.position;
      const eye = { x, y: z };
      const waiting = shown
        .filter(hasModel)
        .sort((a, b) => distance(eye, a.placement.at) - distance(eye, b.placement.at));
      await Promise.all(
        waiting.map(async ({ placement, exhibit }) => {
          const model = await loadModel(exhibit.url);
          if (!isGone && model) setArrived((before) => new Map(before).set(placement.exhibit, model));
        }),
      );
    };
    void load();
    return () => {
      isGone = true;
    };
  }, [shown, get]);
  return arrived;
}
