import { createRoot, extend } from '@react-three/fiber';
import {
  BoxGeometry,
  Color,
  Group,
  Mesh,
  MeshBasicMaterial,
  NoToneMapping,
  PerspectiveCamera,
  PlaneGeometry,
  SRGBColorSpace,
  type Object3D,
} from 'three';
import { EYE_HEIGHT, NEAR } from '../floorplan/look.ts';
import { BACKDROP } from '../form/finish.ts';
import { Eyes } from './Eyes.tsx';
import { Hall } from './Hall.tsx';
import { loadLight } from './plaster.ts';
import { toSpace } from './space.ts';
import type { Visitor } from './visitor.ts';
import type { WalkData } from './walk-data.ts';

// Only what is drawn: extending with all of three.js would ship all of it.
extend({ BoxGeometry, Color, Group, Mesh, MeshBasicMaterial, PlaneGeometry });

/** Sharper than this costs an old phone more than it shows. */
const SHARPEST_PIXELS = 2;

export interface Stage {
  /** Draws a frame; whoever changes the visitor calls it. */
  invalidate(): void;
  /** Shows how we know of each exhibit, or no longer. */
  setLens(isOn: boolean): void;
  /** From bottom to top, in degrees. */
  fieldOfView(): number;
  /** All that is drawn. */
  scene: Object3D;
}

interface StageOptions {
  canvas: HTMLCanvasElement;
  data: WalkData;
  visitor: Visitor;
  /** Motion is unwelcome. */
  isStill: boolean;
  onMove(): void;
  onRest(): void;
  /** Lets time pass, in seconds, for what else may move; tells whether it does. */
  onFrame(seconds: number): boolean;
}

/** Draws a hall on a canvas, and again only when something changes. */
export async function openStage({ canvas, data, visitor, isStill, ...on }: StageOptions): Promise<Stage> {
  const light = await loadLight(data.light);
  const root = createRoot(canvas);
  // The frame around the canvas: the canvas itself is given its size in pixels.
  const frame = canvas.parentElement ?? canvas;
  const sizeOf = () => ({ width: frame.clientWidth, height: frame.clientHeight, top: 0, left: 0 });
  await root.configure({
    frameloop: 'demand',
    dpr: [1, SHARPEST_PIXELS],
    size: sizeOf(),
    gl: {
      antialias: true,
      powerPreference: 'high-performance',
      toneMapping: NoToneMapping,
      outputColorSpace: SRGBColorSpace,
    },
    camera: { near: NEAR, far: 160, position: toSpace(visitor.at, EYE_HEIGHT) },
  });
  const render = (lens: boolean) =>
    root.render(
      <>
        <color attach="background" args={[BACKDROP]} />
        <Hall data={data} light={light} lens={lens} isStill={isStill} />
        <Eyes visitor={visitor} {...on} />
      </>,
    );
  const store = render(false);
  const { invalidate, setSize, scene } = store.getState();

  const fit = new ResizeObserver(() => {
    const { width, height } = sizeOf();
    if (width > 0 && height > 0) setSize(width, height);
    invalidate();
  });
  fit.observe(frame);

  return {
    invalidate: () => invalidate(),
    setLens: render,
    scene,
    fieldOfView: () => {
      const { camera } = store.getState();
      return camera instanceof PerspectiveCamera ? camera.getEffectiveFOV() : 60;
    },
  };
}
