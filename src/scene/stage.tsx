import { createRoot, extend, type RootState } from '@react-three/fiber';
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
import type { Shape } from '../stations/in-hall.ts';
import { Eyes } from './Eyes.tsx';
import { Hall } from './Hall.tsx';
import { keepFoundTier, readFoundTier } from './quality/found-tier.ts';
import { Measure } from './quality/Measure.tsx';
import { TierFinder, tierFor, TIERS, type Tier } from './quality/tiers.ts';
import { loadLight } from './plaster.ts';
import { toSpace } from './space.ts';
import { untilHere } from './until-here.ts';
import type { Preferences } from '../visit/preferences.ts';
import type { Visitor } from './visitor.ts';
import type { WalkData } from './walk-data.ts';

// Only what is drawn: extending with all of three.js would ship all of it.
extend({ BoxGeometry, Color, Group, Mesh, MeshBasicMaterial, PlaneGeometry });

export interface Stage {
  /** Draws a frame; whoever changes the visitor calls it. */
  invalidate(): void;
  /** Shows how we know of each exhibit, or no longer. */
  setLens(isOn: boolean): void;
  /** What came of a try at an exhibit. */
  setAnswer(exhibit: string, shapes: readonly Shape[]): void;
  /** How finely it is to be drawn. */
  setQuality(quality: Preferences['quality']): void;
  /** From bottom to top, in degrees. */
  fieldOfView(): number;
  /** Fits the canvas into the page, as happens by itself but for a headset. */
  fit(): void;
  /** All that is drawn. */
  scene: Object3D;
  /** What it is drawn with. */
  get(): RootState;
}

interface StageOptions {
  canvas: HTMLCanvasElement;
  data: WalkData;
  visitor: Visitor;
  /** Motion is unwelcome. */
  isStill: boolean;
  onMove(): void;
  onRest(): void;
  /** With every frame: lets time pass, in seconds, for what else may move, and tells whether it does. */
  onFrame(seconds: number): boolean;
  /** The graphics card has dropped all it held, or has taken it back. */
  onLost(isLost: boolean): void;
}

/** Draws a hall on a canvas, and again only when something changes. */
export async function openStage({ canvas, data, visitor, isStill, onLost, ...on }: StageOptions): Promise<Stage> {
  // A hall that is lit evenly is better than none.
  let light = await loadLight(data.light).catch(() => undefined);
  const finder = new TierFinder(readFoundTier());
  let chosen: Preferences['quality'] = 'auto';
  const root = createRoot(canvas);
  // The frame around the canvas: the canvas itself is given its size in pixels.
  const frame = canvas.parentElement ?? canvas;
  const sizeOf = () => ({ width: frame.clientWidth, height: frame.clientHeight, top: 0, left: 0 });
  await root.configure({
    frameloop: 'demand',
    dpr: pixelsOf(TIERS[finder.tier]),
    size: sizeOf(),
    gl: {
      antialias: true,
      powerPreference: 'high-performance',
      toneMapping: NoToneMapping,
      outputColorSpace: SRGBColorSpace,
    },
    camera: { near: NEAR, far: 160, position: toSpace(visitor.at, EYE_HEIGHT) },
  });
  let lens = false;
  let answers: ReadonlyMap<string, readonly Shape[]> = new Map();
  const tier = () => TIERS[tierFor(chosen, finder.tier)];
  const measure = (milliseconds: number) => {
    if (chosen !== 'auto' || !finder.note(milliseconds)) return;
    keepFoundTier(finder.tier);
    drawAs(tier());
  };
  const render = () =>
    root.render(
      <>
        <color attach="background" args={[BACKDROP]} />
        <Hall data={data} light={light} lens={lens} answers={answers} isStill={isStill} tier={tier()} />
        <Measure visitor={visitor} onFrame={measure} />
        <Eyes visitor={visitor} {...on} />
      </>,
    );
  const store = render();
  const { invalidate, setSize, setDpr, scene, gl } = store.getState();
  const drawAs = (some: Tier) => {
    setDpr(pixelsOf(some));
    render();
  };

  const fit = () => {
    // Meanwhile the canvas has the headset's size.
    if (gl.xr.isPresenting) return;
    const { width, height } = sizeOf();
    if (width > 0 && height > 0) setSize(width, height);
    invalidate();
  };
  new ResizeObserver(fit).observe(frame);

  if (!light) {
    void untilHere(() => loadLight(data.light), `${data.light} could not be loaded; the hall is lit evenly.`).then(
      (late) => {
        light = late;
        render();
      },
    );
  }

  // three.js asks for the context back and fills it anew; nobody but us asks for the next frame.
  canvas.addEventListener('webglcontextlost', () => onLost(true));
  canvas.addEventListener('webglcontextrestored', () => {
    invalidate();
    onLost(false);
  });
  // Nobody sees a tab in the background, but through a headset.
  document.addEventListener('visibilitychange', () => {
    store.getState().setFrameloop(document.hidden && !gl.xr.isPresenting ? 'never' : 'demand');
    invalidate();
  });

  return {
    invalidate: () => invalidate(),
    fit,
    scene,
    get: store.getState,
    setLens(isOn) {
      lens = isOn;
      render();
    },
    setAnswer(exhibit, shapes) {
      answers = new Map(answers).set(exhibit, shapes);
      render();
    },
    setQuality(quality) {
      if (quality === chosen) return;
      chosen = quality;
      drawAs(tier());
    },
    fieldOfView: () => {
      const { camera } = store.getState();
      return camera instanceof PerspectiveCamera ? camera.getEffectiveFOV() : 60;
    },
  };
}

/** Of the canvas for one of the page. */
const pixelsOf = ({ sharpest }: Tier) => Math.min(window.devicePixelRatio, sharpest);
