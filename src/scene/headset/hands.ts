import type { WebXRManager } from 'three';
import type { Aim } from './aim.ts';
import type { Ray } from './pointer.ts';
import { poseOf, type Pose } from './pose.ts';
import { askedBy, pushOf, type Push } from './stick.ts';

/** One push of the stick, in degrees. */
const SNAP = 30;
/** How far the ray of a hand is seen that leads nowhere, and that of the other hand, in metres. */
const RAY = { nowhere: 0.5, other: 0.12 } as const;

interface Options {
  /** What a hand points at, and how far away that is, in metres. */
  aim(hand: Pose): { to: Aim; far: number } | undefined;
  onGo(to: Aim): void;
  /** By so many degrees. */
  onTurn(clockwise: number): void;
}

/** The hands of somebody who wears a headset: where they point, what they press, and which way they push a stick. */
export function openHands(session: XRSession, xr: WebXRManager, { aim, onGo, onTurn }: Options) {
  const pushes = new Map<XRInputSource, Push>();
  /** The one that points: the last that was used, at first the right one. */
  let pointing: XRInputSource | undefined;

  const matrixOf = (source: XRInputSource, frame: XRFrame) => {
    const space = xr.getReferenceSpace();
    return space && frame.getPose(source.targetRaySpace, space)?.transform.matrix;
  };
  const press = (source: XRInputSource, frame: XRFrame) => {
    const matrix = matrixOf(source, frame);
    const aimed = matrix && aim(poseOf(matrix));
    if (aimed) onGo(aimed.to);
  };
  session.addEventListener('selectstart', ({ inputSource }) => {
    pointing = inputSource;
  });
  session.addEventListener('select', ({ inputSource, frame }) => press(inputSource, frame));

  return {
    /** Does what sticks ask for. */
    push(frame: XRFrame) {
      for (const source of session.inputSources) {
        const [, , x = 0, y = 0] = source.gamepad?.axes ?? [];
        const before = pushes.get(source) ?? 'none';
        const now = pushOf(before, x, y);
        pushes.set(source, now);
        if (now === 'ahead') pointing = source;
        const asked = askedBy(before, now);
        if (asked === 'go') press(source, frame);
        else if (asked) onTurn(asked === 'turn-left' ? -SNAP : SNAP);
      }
    },
    /** Their rays, and where one would go. */
    point(frame: XRFrame): { rays: Ray[]; to: Aim | undefined } {
      const sources = [...session.inputSources];
      if (!pointing || !sources.includes(pointing))
        pointing = sources.find(({ handedness }) => handedness === 'right') ?? sources[0];
      const rays: Ray[] = [];
      let to: Aim | undefined;
      for (const source of sources) {
        const matrix = matrixOf(source, frame);
        if (!matrix) continue;
        const aimed = source === pointing ? aim(poseOf(matrix)) : undefined;
        to ??= aimed?.to;
        const length = source === pointing ? (aimed?.far ?? RAY.nowhere) : RAY.other;
        // Who points by looking sees no ray.
        if (source.targetRayMode === 'tracked-pointer') rays.push({ matrix, length });
      }
      return { rays, to };
    },
  };
}
