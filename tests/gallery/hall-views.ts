import type { FloorPlan } from '../../src/floorplan/floor-plan.ts';
import { boundsOf, type Point } from '../../src/floorplan/geometry.ts';
import { EYE_HEIGHT } from '../../src/floorplan/look.ts';
import { overlookOf } from '../../src/floorplan/overlook.ts';
import type { Shot } from '../../src/floorplan/shot.ts';
import type { Quality } from '../../src/light/bake/lit-hall.ts';
import { exhibitsOf, type Exhibition, type Hall } from '../../src/model/exhibition.ts';
import { getScenery } from '../../src/pages/_scenery.ts';
import type { Still } from '../../src/stills/develop.ts';
import { parallel } from '../../src/stills/lens.ts';
import { Studio } from '../../src/stills/studio.ts';

const FRAME = { width: 960, height: 600, looks: 6 };
/** Exhibits from whose viewpoints one looks, as shares of the way through the hall. */
const ALONG = [0.15, 0.5, 0.85];
/** Higher up on the plan than this, in degrees, and walls hide nothing; lower, and heights are seen. */
const DOWN = -62;

/** A hall from its entrance, as on its still, from three viewpoints, and from above with its ceiling open. */
export async function hallViews(
  exhibition: Exhibition,
  hall: Hall,
  plan: FloorPlan,
  quality: Quality,
): Promise<{ name: string; still: Still }[]> {
  const studio = new Studio(await getScenery(exhibition, hall, plan, 'en', quality));
  const exhibits = exhibitsOf(hall);
  const chosen = ALONG.flatMap((share) => exhibits[Math.floor(share * exhibits.length)] ?? []);
  const looks: [string, Shot][] = [
    ['From the entrance', fromEyes(plan.start.at, plan.start.heading)],
    ['The still of the hall', overlookOf(plan, FRAME.width / FRAME.height)],
    ...chosen.map(({ id, title }): [string, Shot] => {
      const { at, heading } = plan.placements.find(({ exhibit }) => exhibit === id)!.viewpoint;
      return [`Before “${title.en}”`, fromEyes(at, heading)];
    }),
  ];
  const views = [];
  for (const [name, shot] of looks) views.push({ name, still: await studio.look(shot, FRAME) });
  views.push({ name: 'From above', still: await fromAbove(studio, plan) });
  return views;
}

const fromEyes = ({ x, y }: Point, heading: number): Shot => ({
  at: { x, y },
  heading,
  pitch: 0,
  height: EYE_HEIGHT,
  fieldOfView: 58,
});

/** Lying on its side where it is longer than wide: pages are wide. */
function fromAbove(studio: Studio, plan: FloorPlan): Promise<Still> {
  const { left, top, width, height } = boundsOf(plan.outline);
  const isTall = height > width;
  const [long, short] = isTall ? [height, width] : [width, height];
  const size = { width: 1600, height: Math.round((1600 * (short + 8)) / (long + 4)) };
  const lens = parallel(
    {
      at: { x: left + width / 2, y: top + height / 2 },
      height: 0,
      tall: short + 8,
      heading: isTall ? 90 : 0,
      pitch: DOWN,
    },
    size.width / size.height,
  );
  return studio.draw(lens, { ...size, looks: 6 });
}
