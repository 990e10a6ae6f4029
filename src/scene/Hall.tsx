import { useMemo } from 'react';
import { BufferAttribute, BufferGeometry, type Texture } from 'three';
import type { FloorPlan, Placement } from '../floorplan/floor-plan.ts';
import { buildHall } from '../form/hall-form.ts';
import { meshOf } from '../form/mesh.ts';
import type { Shape } from '../stations/in-hall.ts';
import { later } from './later.tsx';
import { Models } from './Models.tsx';
import { Pictures } from './Pictures.tsx';
import { plaster } from './plaster.ts';
import { TIERS, type Tier } from './quality/tiers.ts';
import { useDisposed } from './use-disposed.ts';
import type { ShownExhibit, WalkData } from './walk-data.ts';

const Writing = later(
  async () => (await import('./signs/Writing.tsx')).Writing,
  'What is written in the hall could not be loaded; the list of exhibits tells the same.',
);
/** Fetched when somebody puts the lens on. */
const Lens = later(
  async () => (await import('./lens/Lens.tsx')).Lens,
  'The lens could not be loaded; labels tell the same.',
);

/** Fetched when somebody first tries something. */
const Answers = later(
  async () => (await import('./answers/Answers.tsx')).Answers,
  'Answers of the hall could not be loaded; the article tells the same.',
);

const NONE: ReadonlyMap<string, readonly Shape[]> = new Map();

interface HallProps {
  data: WalkData;
  /** The light map; without it all is lit evenly. */
  light?: Texture | undefined;
  /** Whether it shows how we know of each exhibit. */
  lens?: boolean;
  /** What came of tries, by exhibit. */
  answers?: ReadonlyMap<string, readonly Shape[]>;
  /** Motion is unwelcome. */
  isStill?: boolean;
  /** How finely it is drawn. */
  tier?: Tier;
}

/** A hall as three.js objects: all that stands still in one draw call, writing in another, and what is shown. With the lens, how we know of it. */
export function Hall({ data, light, lens = false, answers = NONE, isStill = false, tier = TIERS.high }: HallProps) {
  const shown = useMemo(() => shownOf(data), [data]);
  return (
    <group name="hall">
      <Building plan={data.plan} light={light} />
      <Writing data={data} />
      <Models shown={shown} lens={lens} isStill={isStill} reach={tier.reach} />
      <Pictures shown={shown} sharp={tier.sheets} />
      {lens && <Lens data={data} />}
      {answers.size > 0 && <Answers shown={shown} answers={answers} isStill={isStill} />}
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

export interface Shown {
  placement: Placement;
  exhibit: ShownExhibit;
}

const shownOf = ({ plan, exhibits }: WalkData): Shown[] =>
  plan.placements.flatMap((placement) => {
    const exhibit = exhibits[placement.exhibit];
    return exhibit ? [{ placement, exhibit }] : [];
  });
