import { useFrame, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { PerspectiveCamera, type Camera } from 'three';
import { EYE_HEIGHT } from '../floorplan/look.ts';
import { cameraTurn, fieldOfView, toRadians } from './space.ts';
import type { Visitor } from './visitor.ts';

interface EyesProps {
  visitor: Visitor;
  onMove(): void;
  onRest(): void;
  /** With every frame, whatever it is drawn for: lets time pass, in seconds, for what else may move, and tells whether it does. */
  onFrame(seconds: number): boolean;
}

/** Puts the camera where the visitor's eyes are, and asks for the next frame while anything moves. */
export function Eyes({ visitor, onMove, onRest, onFrame }: EyesProps) {
  const { width, height } = useThree((state) => state.size);
  const camera = useThree((state) => state.camera);
  const invalidate = useThree((state) => state.invalidate);

  useEffect(() => {
    if (!(camera instanceof PerspectiveCamera)) return;
    camera.fov = fieldOfView(width, height);
    camera.rotation.order = 'YXZ';
    camera.updateProjectionMatrix();
    invalidate();
  }, [camera, width, height, invalidate]);

  useFrame((state, delta) => {
    const wasMoving = visitor.isMoving;
    const isMoving = visitor.advance(delta);
    state.camera.position.set(visitor.at.x, EYE_HEIGHT, visitor.at.y);
    state.camera.rotation.set(toRadians(visitor.pitch), cameraTurn(visitor.heading), 0);
    lean(state.camera, visitor.closeness);
    if (isMoving) {
      onMove();
      state.invalidate();
    } else if (wasMoving) onRest();
    if (onFrame(delta)) state.invalidate();
  });
  return null;
}

/** Who leans in sees less of the hall, and larger. */
function lean(camera: Camera, closeness: number) {
  if (!(camera instanceof PerspectiveCamera) || camera.zoom === closeness) return;
  camera.zoom = closeness;
  camera.updateProjectionMatrix();
}
