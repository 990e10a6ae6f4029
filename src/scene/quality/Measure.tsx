import { useFrame } from '@react-three/fiber';
import { useRef } from 'react';
import type { Visitor } from '../visitor.ts';

/** Tells how long each frame took while the visitor moves, in milliseconds. */
export function Measure({ visitor, onFrame }: { visitor: Visitor; onFrame(milliseconds: number): void }) {
  const wasMoving = useRef(false);
  useFrame((_, seconds) => {
    // The first frame after a rest spans the whole rest.
    if (visitor.isMoving && wasMoving.current) onFrame(seconds * 1000);
    wasMoving.current = visitor.isMoving;
  });
  return null;
}
