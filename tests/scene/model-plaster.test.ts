import { ShaderLib, type WebGLProgramParametersWithUniforms } from 'three';
import { expect, test } from 'vitest';
import { modelPlaster, PEN } from '../../src/scene/model-plaster.ts';

/** Three's own shader of the material, as three hands it out before it is compiled. */
const shaderOf = (isHatched: boolean) => {
  const { uniforms, vertexShader, fragmentShader } = ShaderLib.basic;
  const shader = { uniforms: { ...uniforms }, vertexShader, fragmentShader };
  modelPlaster(isHatched).onBeforeCompile(shader as WebGLProgramParametersWithUniforms, undefined as never);
  return shader;
};

test('what is imagined is hatched: the shader of three is given the lines, in the places where they belong', () => {
  const { uniforms, vertexShader, fragmentShader } = shaderOf(true);
  expect([uniforms['point'], uniforms['weight']]).toEqual([PEN.point, PEN.weight]);
  expect(vertexShader).toMatch(/#include <begin_vertex>\s+place = placeOnHatching\(position\)/);
  expect(fragmentShader).toMatch(/#include <color_fragment>\s+float spread = [^#]* diffuseColor\.rgb \*= hatching\(/);
  // What begins with # stands at the beginning of a line.
  for (const [line] of (vertexShader + fragmentShader).matchAll(/^.*#.*$/gm)) expect(line.trim()[0]).toBe('#');
});

test('what is known is not', () => {
  const { vertexShader, fragmentShader } = shaderOf(false);
  expect([vertexShader, fragmentShader]).toEqual([ShaderLib.basic.vertexShader, ShaderLib.basic.fragmentShader]);
});

test('plaster that is hatched can be seen through as other plaster can', () => {
  expect(modelPlaster(true, { transparent: true, opacity: 0 })).toMatchObject({
    vertexColors: true,
    transparent: true,
    opacity: 0,
  });
});
