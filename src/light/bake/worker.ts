import { serve } from '../../crew/serve.ts';
import type { FloorPlan } from '../../floorplan/floor-plan.ts';
import { LitHall, type Quality } from './lit-hall.ts';

/** What a worker has at hand. */
export interface Commission {
  plan: FloorPlan;
  models: Float32Array;
  quality: Quality;
}

/** Some of the dots of the rough or of the fine light map; for the fine one, with the light that the rough one has. */
export type Errand =
  { stage: 'rough'; from: number; to: number } | { stage: 'fine'; from: number; to: number; light: Float32Array };

/** Light straight from the sky, what is seen of other dots (rough) or comes from them (fine), and how near all that is. */
export interface Findings {
  direct: Float32Array;
  around: Int32Array | Float32Array;
  nearness: Float32Array;
}

serve(({ plan, models, quality }: Commission) => {
  const hall = new LitHall(plan, models, quality);
  return (errand: Errand): Findings => {
    const { stage, from, to } = errand;
    const sheet = hall[stage];
    const direct = hall.direct(sheet, from, to);
    if (errand.stage === 'fine') return { direct, ...hall.gather(sheet, from, to, errand.light) };
    const { seen: around, nearness } = hall.look(sheet, from, to);
    return { direct, around, nearness };
  };
});
