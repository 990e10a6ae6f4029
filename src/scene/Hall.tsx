import { useEffect, useMemo, useState } from 'react';
import { BufferAttribute, BufferGeometry, type Texture } from 'three';
import type { FloorPlan, Placement } from '../floorplan/floor-plan.ts';
import { buildHall } from '../form/hall-form.ts';
import { meshOf } from '../form/mesh.ts';
import { ink } from './signs/ink.ts';
import { signsOf } from './signs/signs.ts';
import { writeSigns } from './signs/write-signs.ts';
import { Models } from './Models.tsx';
import { Pictures } from './Pictures.tsx';
import { plaster } from './plaster.ts';
import { useDisposed } from './use-disposed.ts';
import { useFace } from './use-face.ts';
import type { ShownExhibit, WalkData } from './walk-data.ts';

interface HallProps {
  data: WalkData;
  /** The light map; without it all is lit evenly. */
  light?: Texture | undefined;
  /** Whether it shows how we know of each exhibit. */
  lens?: boolean;
  /** Motion is unwelcome. */
  isStill?: boolean;
}

/** A hall as three.js objects: all that stands still in one draw call, writing in another, and what is shown. With the lens, how we know of it. */
export function Hall({ data, light, lens = false, isStill = false }: HallProps) {
  const shown = useMemo(() => shownOf(data), [data]);
  return (
    <group name="hall">
      <Building plan={data.plan} light={light} />
      <Writing data={data} />
      <Models shown={shown} lens={lens} isStill={isStill} />
      <Pictures shown={shown} />
      {lens && <Lens data={data} />}
    </group>
  );
}

/** What never moves, under the light that was baked for it. */
function Building({ plan, light }: { plan: FloorPlan; light: Texture | undefined }) {
  const geometry = useDisposed(useMemo(() => geometryOf(plan), [plan]));
  const material = useDisposed(useMemo(() => plaster(light), [light]));
  useDisposed(light);
  return <mesh name="building" geometry={geometry} material={material} />;
}

function geometryOf(plan: FloorPlan): BufferGeometry {
  const { positions, colours, places, triangles } = meshOf(buildHall(plan));
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(positions, 3))
    .setAttribute('color', new BufferAttribute(colours, 3))
    .setAttribute('uv', new BufferAttribute(places, 2))
    .setIndex(new BufferAttribute(triangles, 1));
}

function Writing({ data }: { data: WalkData }) {
  const signs = useMemo(() => signsOf(data), [data]);
  // Titles are in bold; the same words in the other language, and what else there is to say, are not.
  const titles = signs.map(({ writing }) => writing.title).join('');
  const others = signs.map(({ writing: { also = '', ...others } }) => also + ('words' in others ? others.words : ''));
  const hasFace = useFace(titles, others.join(''));
  // Written once more when the face has come.
  const { geometry, texture } = useMemo(() => writeSigns(signs), [signs, hasFace]);
  const material = useDisposed(useMemo(() => ink(texture), [texture]));
  useDisposed(geometry);
  useDisposed(texture);
  return <mesh name="signs" geometry={geometry} material={material} renderOrder={2} />;
}

/** How mats are laid is fetched when somebody puts the lens on. */
function Lens({ data: { plan, exhibits } }: { data: WalkData }) {
  const [mats, setMats] = useState<BufferGeometry>();
  useEffect(() => {
    let isGone = false;
    const lay = async () => {
      const { buildLens } = await import('./lens/lens.ts');
      if (!isGone) setMats(buildLens(plan, (id) => exhibits[id]?.evidence));
    };
    lay().catch((error: unknown) => console.warn('The lens could not be loaded; labels tell the same.', error));
    return () => {
      isGone = true;
    };
  }, [plan, exhibits]);
  useDisposed(mats);
  if (!mats) return null;
  return (
    <mesh name="lens" geometry={mats} renderOrder={2}>
      <meshBasicMaterial vertexColors transparent depthWrite={false} />
    </mesh>
  );
}

export interface Shown {
  placement: Placement;
  exhibit: ShownExhibit;
}

const shownOf = ({ plan, exhibits }: WalkData): Shown[] =>
  plan.placements.flatMap((placement) => {
    const exhibit = exhibits[placement.exhibit];
    return exhibit ? [{ placement, exhibit }] : [];
  });
