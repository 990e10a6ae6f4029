import { MeshBasicMaterial, type MeshBasicMaterialParameters } from 'three';
import { HATCHING } from './hatching.ts';

/** All hatching in a hall is drawn with it. */
export const PEN = {
  /** Pixels of the screen that a point is drawn on. */
  point: { value: 1 },
  /** Lines are so many times as wide and as dark. */
  weight: { value: 1 },
};

/** What models are of: unlit, their light is in their colours. Those of what is imagined are hatched. */
export function modelPlaster(isHatched: boolean, parameters: MeshBasicMaterialParameters = {}): MeshBasicMaterial {
  const plaster = new MeshBasicMaterial({ vertexColors: true, ...parameters });
  if (isHatched) plaster.onBeforeCompile = hatch;
  return plaster;
}

/** Gives the shader of three's own material the lines. */
const hatch: MeshBasicMaterial['onBeforeCompile'] = (shader) => {
  Object.assign(shader.uniforms, PEN);
  const before = `
    varying float place;
    uniform float point, weight;
    ${HATCHING}
`;
  shader.vertexShader =
    before +
    shader.vertexShader.replace(
      '#include <begin_vertex>',
      `$&
      place = placeOnHatching(position) * length(modelMatrix[0].xyz);`,
    );
  shader.fragmentShader =
    before +
    shader.fragmentShader.replace(
      '#include <color_fragment>',
      `$&
      float spread = length(vec2(dFdx(place), dFdy(place)));
      float brightness = max(diffuseColor.r, max(diffuseColor.g, diffuseColor.b));
      diffuseColor.rgb *= hatching(place, spread, point, brightness, weight);`,
    );
};
