import { ShaderMaterial, type Texture } from 'three';

/** Writing: the texture's one byte says how much ink there is, the corners of which colour. */
export const ink = (writing: Texture) =>
  new ShaderMaterial({
    uniforms: { writing: { value: writing } },
    vertexColors: true,
    transparent: true,
    depthWrite: false,
    vertexShader: `
      varying vec3 tone;
      varying vec2 place;
      void main() {
        tone = color;
        place = uv;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: `
      uniform sampler2D writing;
      varying vec3 tone;
      varying vec2 place;
      void main() {
        gl_FragColor = vec4(tone, texture2D(writing, place).r);
        #include <colorspace_fragment>
      }`,
  });
