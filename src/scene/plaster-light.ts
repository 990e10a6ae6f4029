/**
 * How white plaster answers the light that was baked for it. The walk asks the graphics card, stills their own hand: the
 * formula stands here in both languages, and whoever changes one changes the other.
 */
const SHADE = {
  /** Screens grade light by about this power, and so does the light map. */
  gamma: 2.2,
  /** Deep shade is a little cooler: shares of red, green and blue. */
  cool: [0.9, 0.96, 1.06],
  /** Below this level it is as cool as it gets, above that one not at all. */
  from: 0.1,
  to: 0.9,
} as const;

/** The shares of red, green and blue that come back from white plaster, in linear light, of a grey of the light map from 0 to 1. */
export function plasterLight(grey: number): [red: number, green: number, blue: number] {
  const level = grey ** SHADE.gamma;
  const share = Math.min(1, Math.max(0, (level - SHADE.from) / (SHADE.to - SHADE.from)));
  const smooth = share * share * (3 - 2 * share);
  return SHADE.cool.map((cool) => level * (cool + (1 - cool) * smooth)) as [number, number, number];
}

/** The same in GLSL. */
export const PLASTER_LIGHT = `
  vec3 plasterLight(float grey) {
    float level = pow(grey, ${SHADE.gamma.toFixed(2)});
    vec3 cool = vec3(${SHADE.cool.map((share) => share.toFixed(3)).join()});
    return level * mix(cool, vec3(1.0), smoothstep(${SHADE.from.toFixed(2)}, ${SHADE.to.toFixed(2)}, level));
  }`;
