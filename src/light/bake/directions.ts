/**
 * Directions spread over the half of space above a surface, as light counts there: more of them towards the surface's
 * normal, fewer along it. Three numbers each: two along the surface, one off it. The four sets fill each other's gaps.
 */
export function directions(count: number, set: number): Float32Array {
  const all = new Float32Array(count * 3);
  for (let i = 0; i < count; i++) {
    // The golden spiral, each set turned and shifted by a quarter of a step.
    const share = (i + 0.125 + set * 0.25) / count;
    const angle = (i + set * 0.25) * GOLDEN;
    const flat = Math.sqrt(share);
    all.set([flat * Math.cos(angle), flat * Math.sin(angle), Math.sqrt(1 - share)], i * 3);
  }
  return all;
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
