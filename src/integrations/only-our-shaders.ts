import type { VitePlugin } from './vite-plugin.ts';

/**
 * Parts of three.js' shaders that no hall needs: there are no lamps (light is baked), no shadows, glass, mirrors, bones or fog.
 * Each is switched off within the shader anyway; left out, the walk’s script is 16 kB smaller.
 */
const UNUSED =
  /^(alphahash|aomap|batching|bsdfs|bumpmap|clearcoat|clipping_planes|defaultnormal|displacementmap|emissivemap|envmap|fog|gradientmap|iridescence|lightmap|lightprobes|lights|logdepthbuf|metalnessmap|morph|normal_|normalmap|packing|roughnessmap|shadowmap|shadowmask|skin|tonemapping|transmission)/;

/** A part in three.js' own build: one line. */
const PART = /^var (\w+) = "(?:[^"\\]|\\.)+";$/gm;

/** @throws Where three.js' build has no such parts any more, and this has to follow. */
export function withoutUnused(three: string): string {
  let left = 0;
  const ours = three.replaceAll(PART, (part, name: string) => {
    if (!UNUSED.test(name)) return part;
    left++;
    return `var ${name} = "";`;
  });
  if (left < 50)
    throw new Error(`Of three.js’ shaders only ${left} parts were found that can be left out; 50 were expected.`);
  return ours;
}

/** Leaves them out of what is built for browsers. */
export const onlyOurShaders = (): VitePlugin => ({
  name: 'only-our-shaders',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /[\\/]three[\\/]build[\\/]three\.module\.js$/ },
    handler: (code) => ({ code: withoutUnused(code), map: null }),
  },
});
