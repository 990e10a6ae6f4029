import type { FloorPlan } from '../floorplan/floor-plan.ts';
import { overlookOf } from '../floorplan/overlook.ts';
import { placementOf } from '../floorplan/floor-plan.ts';
import { portraitOf } from '../floorplan/portrait.ts';
import { SHARE, STILL, STILL_OF_EXHIBIT } from '../components/still.ts';
import { exhibitsOf, stands, type Hall } from '../model/exhibition.ts';
import type { Order } from '../stills/worker.ts';

/** The name of a hall's own still among those of its exhibits: no exhibit may be called so. */
export const HALL = 'hall';

/** Looks at each pixel. What an exhibit's picture gains from more is not seen, and there are many of them. */
const LOOKS = { hall: 10, exhibit: 4 };

/** Every still of a hall: a look into it, and one at each exhibit; with the files that pages ask for. */
export function stillOrders(hall: Hall, plan: FloorPlan): Record<string, Order> {
  const [large] = STILL;
  const share = { format: 'jpeg', ...SHARE } as const;
  const looks: [string, Order][] = exhibitsOf(hall).map((exhibit) => [
    exhibit.id,
    {
      ...SHARE,
      shot: portraitOf(plan, placementOf(plan, exhibit.id), SHARE.width / SHARE.height),
      looks: LOOKS.exhibit,
      prints: [
        share,
        ...(stands(exhibit) ? STILL_OF_EXHIBIT.map((size) => ({ format: 'webp', ...size }) as const) : []),
      ],
    },
  ]);
  const overlook: Order = {
    ...large,
    shot: overlookOf(plan, large.width / large.height),
    looks: LOOKS.hall,
    prints: [share, ...STILL.map((size) => ({ format: 'webp', ...size }) as const)],
  };
  return { [HALL]: overlook, ...Object.fromEntries(looks) };
}
