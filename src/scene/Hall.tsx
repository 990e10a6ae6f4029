import { useEffect, useMemo } from 'react';
import { DoubleSide } from 'three';
import type { FloorPlan, Placement } from '../floorplan/floor-plan.ts';
import { buildBuilding } from './form/building.ts';
import { buildFurniture } from './form/furniture.ts';
import { buildLens } from './form/lens.ts';
import { buildShadows } from './form/shadows.ts';
import { signsOf } from './form/signs.ts';
import { writeSigns } from './form/write-signs.ts';
import { Models } from './Models.tsx';
import { Pictures } from './Pictures.tsx';
import { useFace } from './use-face.ts';
import type { ShownExhibit, WalkData } from './walk-data.ts';

/** A hall as three.js objects: building, furniture, shadows and writing in one draw call each, and what is shown. With the lens, how we know of it. */
export function Hall({ data, lens = false }: { data: WalkData; lens?: boolean }) {
  return (
    <group name="hall">
      <Standing plan={data.plan} />
      <Writing data={data} />
      <Models shown={shownOf(data)} />
      <Pictures shown={shownOf(data)} />
      {lens && <Lens data={data} />}
    </group>
  );
}

/** What never moves: unlit, its light is in its colours. */
function Standing({ plan }: { plan: FloorPlan }) {
  const building = useMemo(() => buildBuilding(plan), [plan]);
  const furniture = useMemo(() => buildFurniture(plan), [plan]);
  const shadows = useMemo(() => buildShadows(plan), [plan]);
  return (
    <>
      <mesh name="building" geometry={building}>
        <meshBasicMaterial vertexColors />
      </mesh>
      <mesh name="furniture" geometry={furniture}>
        <meshBasicMaterial vertexColors />
      </mesh>
      <mesh name="shadows" geometry={shadows} renderOrder={1}>
        <meshBasicMaterial vertexColors transparent depthWrite={false} side={DoubleSide} />
      </mesh>
    </>
  );
}

function Writing({ data }: { data: WalkData }) {
  const signs = useMemo(() => signsOf(data), [data]);
  // Titles are in bold; the same words in the other language, and what else there is to say, are not.
  const titles = signs.map(({ writing }) => writing.title).join('');
  const others = signs.map(({ writing: { also = '', ...others } }) => also + ('words' in others ? others.words : ''));
  const hasFace = useFace(titles, others.join(''));
  // Written once more when the face has come.
  const { geometry, texture } = useMemo(() => writeSigns(signs), [signs, hasFace]);
  useEffect(
    () => () => {
      geometry.dispose();
      texture.dispose();
    },
    [geometry, texture],
  );
  return (
    <mesh name="signs" geometry={geometry} renderOrder={2}>
      <meshBasicMaterial map={texture} transparent depthWrite={false} />
    </mesh>
  );
}

function Lens({ data: { plan, exhibits } }: { data: WalkData }) {
  const mats = useMemo(() => buildLens(plan, (id) => exhibits[id]?.evidence), [plan, exhibits]);
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
