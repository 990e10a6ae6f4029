import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { DoubleSide, MeshBasicMaterial } from 'three';
import type { Shape } from '../../stations/in-hall.ts';
import type { Shown } from '../Hall.tsx';
import { modelTurn } from '../space.ts';
import { useDisposed } from '../use-disposed.ts';
import { Growth } from './growth.ts';

/** The first frame after a rest spans the whole rest. */
const LONGEST_FRAME = 0.1;

const SOLID = new MeshBasicMaterial({ vertexColors: true, side: DoubleSide });
/** In one pass: what is told later lies above what is told before, whichever way its corners go around. */
const LIGHT = new MeshBasicMaterial({
  vertexColors: true,
  side: DoubleSide,
  transparent: true,
  depthWrite: false,
  forceSinglePass: true,
});

interface AnswersProps {
  shown: readonly Shown[];
  /** What came of the last try, by exhibit. */
  answers: ReadonlyMap<string, readonly Shape[]>;
  isStill: boolean;
}

/**
 * What the hall shows of what visitors try: it grows where the exhibit stands, and then rests. A model that is turned turns
 * alone: light on a wall stays on the wall.
 */
export function Answers({ shown, answers, isStill }: AnswersProps) {
  return shown.map(({ placement: { exhibit, at, base, heading } }) => {
    const shapes = answers.get(exhibit);
    return (
      shapes && (
        <group key={exhibit} name={`${exhibit} answers`} position={[at.x, base, at.y]} rotation-y={modelTurn(heading)}>
          <Answer shapes={shapes} isStill={isStill} />
        </group>
      )
    );
  });
}

function Answer({ shapes, isStill }: { shapes: readonly Shape[]; isStill: boolean }) {
  const before = useRef<Growth>(undefined);
  const growth = useDisposed(useMemo(() => new Growth(shapes, before.current, isStill), [shapes, isStill]));
  useEffect(() => {
    before.current = growth;
  }, [growth]);
  useFrame(({ invalidate }, delta) => {
    if (growth.advance(Math.min(delta, LONGEST_FRAME))) invalidate();
  });
  const { solids, light } = growth;
  return (
    <>
      {solids.map((geometry, index) => (
        <mesh key={index} geometry={geometry} material={SOLID} />
      ))}
      {light && <mesh geometry={light} material={LIGHT} renderOrder={3} />}
    </>
  );
}
