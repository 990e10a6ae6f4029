import { useFrame, useThree, type Size } from '@react-three/fiber';
import { useEffect } from 'react';
import { PerspectiveCamera, type Camera } from 'three';
import { EYE_HEIGHT } from '../floorplan/look.ts';
import { tiltAndShift } from '../floorplan/shift.ts';
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
      const { tilt, shift } = tiltAndShift(visitor.pitch);
      state.camera.rotation.set(toRadians(tilt), cameraTurn(visitor.heading), 0);
      see(state.camera, state.size, visitor.closeness, shift);
      if (isMoving) {
        onMove();
        state.invalidate();
      } else if (wasMoving) onRest();
    }
    if (onFrame(delta)) state.invalidate();
  });
  return null;
}

/** Who leans in sees less of the hall, and larger; who looks up or down does so through a shifted lens. */
function see(camera: Camera, { width, height }: Size, closeness: number, shift: number) {
  if (!(camera instanceof PerspectiveCamera)) return;
  camera.fov = fieldOfView(width, height);
  camera.zoom = closeness;
  const heights = (shift * closeness) / (2 * Math.tan(toRadians(camera.fov) / 2));
  camera.setViewOffset(width, height, 0, -heights * height, width, height);
}
