import type { Filling, Light, Mover, Shape, Spot } from '../../stations/in-hall.ts';
import { add, type Drawn } from './drawn.ts';
import { along } from './along.ts';

/** Sides of a drum. */
const ROUND = 24;
/** How opaque glass is; one looks through two panes of it. */
const GLASS = 0.13;

/** Light, and the glass of what is not full. */
export function drawLight(shapes: readonly Shape[]): Drawn {
  const drawn: Drawn = { positions: [], colours: [] };
  for (const { corners, tone, strength } of shapes.filter(isLight)) add(drawn, corners, tone, 1, strength);
  for (const filling of shapes.filter(isFilling)) {
    if (filling.level >= 1) continue;
    const [lower, upper] = [rimOf(filling, filling.level), rimOf(filling, 1)];
    for (const { corners } of sidesOf(lower, upper)) add(drawn, corners, 'blue', 1, GLASS);
    add(drawn, upper, 'blue', 1, GLASS);
  }
  return drawn;
}

/** Fillings as full as they are. */
export function drawFillings(shapes: readonly Shape[]): Drawn {
  const drawn: Drawn = { positions: [], colours: [] };
  for (const filling of shapes.filter(isFilling)) solid(drawn, filling);
  return drawn;
}

/** Movers, so many seconds after they set out. */
export function drawMovers(shapes: readonly Shape[], seconds: number): Drawn {
  const drawn: Drawn = { positions: [], colours: [] };
  for (const { way, seconds: whole, side, tone } of shapes.filter(isMover)) {
    const [x, y, z] = along(way, seconds / whole);
    const size = { width: side, height: side, depth: side };
    solid(drawn, { kind: 'filling', foot: [x, y - side / 2, z], size, level: 1, tone });
  }
  return drawn;
}

/** How long it takes until all have arrived. */
export const secondsOf = (shapes: readonly Shape[]) =>
  Math.max(0, ...shapes.filter(isMover).map(({ seconds }) => seconds));

const isLight = (shape: Shape): shape is Light => shape.kind === 'light';
const isFilling = (shape: Shape): shape is Filling => shape.kind === 'filling';
const isMover = (shape: Shape): shape is Mover => shape.kind === 'mover';

/** From beneath one sees only what stands above the eyes. */
const BENEATH = 0.6;

function solid(drawn: Drawn, filling: Filling) {
  const { foot, size, level, tone } = filling;
  const rims = [rimOf(filling, 0), rimOf(filling, level)] as const;
  // Of nothing there is no top that could be seen; it has its corners all the same, so that it can grow.
  const [lower, upper] = size.height * level > 0 ? rims : (rims.map((rim) => rim.map(() => foot)) as [Spot[], Spot[]]);
  for (const { corners, shade } of sidesOf(lower, upper)) add(drawn, corners, tone, shade);
  add(drawn, upper, tone);
  add(drawn, lower, tone, BENEATH);
}

/** Around a filling at some share of its height, beginning anywhere. */
function rimOf({ foot: [x, y, z], size: { width, height, depth }, isRound }: Filling, share: number): Spot[] {
  const [count, reach, first] = isRound ? [ROUND, 1, 0] : [4, Math.SQRT2, 0.5];
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * (index + first)) / count;
    return [
      x + (width / 2) * reach * Math.cos(angle),
      y + height * share,
      z + (depth / 2) * reach * Math.sin(angle),
    ] as const;
  });
}

/** Walls between two rims. What looks to the front is a little brighter than what looks aside, as light falls in the hall. */
const sidesOf = (lower: readonly Spot[], upper: readonly Spot[]) =>
  lower.map((from, index) => {
    const next = (index + 1) % lower.length;
    const to = lower[next]!;
    const [x, z] = [to[2] - from[2], from[0] - to[0]];
    const front = z / (Math.hypot(x, z) || 1);
    return { corners: [from, to, upper[next]!, upper[index]!], shade: 0.66 + 0.2 * front };
  });
