import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useState } from 'react';
import { MeshBasicMaterial } from 'three';
import type { Placement } from '../floorplan/floor-plan.ts';
import { distance } from '../floorplan/geometry.ts';
import type { Shown } from './Hall.tsx';
import { loadModel, type Model } from './load-model.ts';
import { modelPlaster, PEN } from './model-plaster.ts';
import { nextFrame } from './next-frame.ts';
import { modelTurn } from './space.ts';
import { useNearest } from './use-nearest.ts';

const PLAIN = modelPlaster(false);
const HATCHED = modelPlaster(true);
/** Weight of lines under the lens. */
const UNDER_LENS = 2;

/** Seconds in which a model takes the place of its block. */
const FADE = 0.4;
/** The first frame after a rest spans the whole rest. */
const LONGEST_FRAME = 0.1;
const BLOCK_OPACITY = 0.35;

interface ModelsProps {
  shown: readonly Shown[];
  lens: boolean;
  isStill: boolean;
  /** Farther away, in metres, their blocks do. */
  reach: number;
}

/**
 * Maquettes and models where they stand. They come after the first frame, the nearest first; until then a pale block holds
 * their place, and gives way softly, or at once where motion is unwelcome. What is imagined is hatched, more so under the lens.
 */
export function Models({ shown, lens, isStill, reach }: ModelsProps) {
  const models = useMemo(() => shown.filter(hasModel), [shown]);
  const near = useNearest(models, { reach });
  const arrived = useModels(models, near);
  useHatching(lens);
  return (
    <>
      {models.map(({ placement, exhibit }) => (
        <group
          key={placement.exhibit}
          name={placement.exhibit}
          position={[placement.at.x, placement.base, placement.at.y]}
          rotation-y={modelTurn(placement.heading)}
        >
          <Standing
            size={placement.size}
            model={near.has(placement.exhibit) ? arrived.get(placement.exhibit) : undefined}
            scale={exhibit.scale ?? 1}
            isImagined={exhibit.evidence === 'imagined'}
            isStill={isStill}
          />
        </group>
      ))}
    </>
  );
}

interface StandingProps {
  size: Placement['size'];
  model: Model | undefined;
  scale: number;
  isImagined: boolean;
  isStill: boolean;
}

/** A block, then the model in its place; in between, both. */
function Standing({ size, model, scale, isImagined, isStill }: StandingProps) {
  const [isWhole, setIsWhole] = useState(isStill);
  const [block, coming] = useMemo(
    () => [
      new MeshBasicMaterial({ color: '#eef2f7', transparent: true, opacity: BLOCK_OPACITY, depthWrite: false }),
      modelPlaster(isImagined, { transparent: true, opacity: 0 }),
    ],
    [isImagined],
  );
  useEffect(
    () => () => {
      block.dispose();
      coming.dispose();
    },
    [block, coming],
  );
  // Its model has gone out of reach: the block had faded.
  useEffect(() => {
    if (!model) block.opacity = BLOCK_OPACITY;
  }, [model, block]);
  useFrame(({ invalidate }, delta) => {
    if (!model || isWhole) return;
    coming.opacity = Math.min(1, coming.opacity + Math.min(delta, LONGEST_FRAME) / FADE);
    block.opacity = BLOCK_OPACITY * (1 - coming.opacity);
    if (coming.opacity === 1) setIsWhole(true);
    invalidate();
  });
  return (
    <>
      {model && (
        <group scale={scale}>
          <mesh
            geometry={model.geometry}
            material={isWhole ? (isImagined ? HATCHED : PLAIN) : coming}
            position={model.position}
            scale={model.scale}
          />
        </group>
      )}
      {(!model || !isWhole) && (
        <mesh
          name="placeholder"
          material={block}
          position-y={size.height / 2}
          scale={[size.width * 0.9, size.height, size.depth * 0.9]}
        >
          <boxGeometry />
        </mesh>
      )}
    </>
  );
}

type WithModel = Shown & { exhibit: { url: string } };

const hasModel = (shown: Shown): shown is WithModel =>
  shown.exhibit.url !== undefined && (shown.exhibit.kind === 'object' || shown.exhibit.kind === 'station');

/** On any screen lines are as fine as letters are; under the lens they are stronger. */
function useHatching(lens: boolean) {
  const point = useThree(({ viewport }) => viewport.dpr);
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => {
    PEN.point.value = point;
    PEN.weight.value = lens ? UNDER_LENS : 1;
    invalidate();
  }, [point, lens, invalidate]);
}

function useModels(models: readonly WithModel[], near: ReadonlySet<string>): ReadonlyMap<string, Model> {
  const [arrived, setArrived] = useState<ReadonlyMap<string, Model>>(new Map());
  const get = useThree((state) => state.get);
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      const { camera, gl } = get();
      // The window may draw none while a headset does.
      if (!gl.xr.isPresenting) await nextFrame();
      const { x, z } = camera.position;
      const eye = { x, y: z };
      const waiting = models
        .filter(({ placement }) => near.has(placement.exhibit))
        .sort((a, b) => distance(eye, a.placement.at) - distance(eye, b.placement.at));
      await Promise.all(
        waiting.map(async ({ placement, exhibit }) => {
          const model = await loadModel(exhibit.url);
          if (!isGone) setArrived((before) => new Map(before).set(placement.exhibit, model));
        }),
      );
    };
    void load();
    return () => {
      isGone = true;
    };
  }, [models, near, get]);
  return arrived;
}
