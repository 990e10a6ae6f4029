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

/** Puts the camera where the visitor's eyes are, and asks for the next frame while anything moves. A headset has its own eyes. */
export function Eyes({ visitor, onMove, onRest, onFrame }: EyesProps) {
  const { width, height } = useThree((state) => state.size);
  const camera = useThree((state) => state.camera);
  const invalidate = useThree((state) => state.invalidate);

  useEffect(() => {
    camera.rotation.order = 'YXZ';
    invalidate();
  }, [camera, width, height, invalidate]);

  useFrame((state, delta) => {
    if (!state.gl.xr.isPresenting) {
      const wasMoving = visitor.isMoving;
      const isMoving = visitor.advance(delta);
      state.camera.position.set(visitor.at.x, EYE_HEIGHT, visitor.at.y);
      state.camera.rotation.set(toRadians(visitor.pitch), cameraTurn(visitor.heading), 0);
      see(state.camera, fieldOfView(width, height), visitor.closeness);
      if (isMoving) {
        onMove();
        state.invalidate();
      } else if (wasMoving) onRest();
    }
    if (onFrame(delta)) state.invalidate();
  });
  return null;
}

/** Who leans in sees less of the hall, and larger. */
function see(camera: Camera, angle: number, closeness: number) {
  if (!(camera instanceof PerspectiveCamera) || (camera.fov === angle && camera.zoom === closeness)) return;
  camera.fov = angle;
  camera.zoom = closeness;
  camera.updateProjectionMatrix();
}
