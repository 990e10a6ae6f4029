export type Direction = readonly [x: number, y: number, z: number];

/** Directions spread evenly over the whole sphere along a spiral; always the same ones. */
export function evenDirections(count: number): Direction[] {
  const golden = Math.PI * (3 - Math.sqrt(5));
  return Array.from({ length: count }, (_, i) => {
    const y = 1 - (2 * (i + 0.5)) / count;
    const radius = Math.sqrt(1 - y * y);
    return [radius * Math.cos(i * golden), y, radius * Math.sin(i * golden)] as const;
  });
}

export const dot = (a: Direction, b: Direction) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export function unit([x, y, z]: Direction): Direction {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}
