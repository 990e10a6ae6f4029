import { NoColorSpace, RedFormat, ShaderMaterial, Texture } from 'three';
import { PLASTER_LIGHT } from './plaster-light.ts';

/** What a building without a light map is lit with: evenly, and less than white. */
const UNLIT = new Texture();

/**
 * White plaster under baked light: each corner's tint times the light map's grey, a little cooler in the shade.
 * Cheap on old phones: one texture, no lamps. What shines itself has no place in the light map and keeps its tint.
 */
export const plaster = (light: Texture | undefined) =>
  new ShaderMaterial({
    uniforms: { light: { value: light ?? UNLIT }, even: { value: light ? 0 : 1 } },
    vertexColors: true,
    dithering: true,
    vertexShader: `
      varying vec3 tint;
      varying vec2 place;
      void main() {
        tint = color;
        place = uv;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: `
      #include <common>
      #include <dithering_pars_fragment>
      uniform sampler2D light;
      uniform float even;
      varying vec3 tint;
      varying vec2 place;
      ${PLASTER_LIGHT}
      void main() {
        float grey = mix(texture2D(light, place).r, 0.88, even);
        vec3 reached = place.x < 0.0 ? vec3(1.0) : plasterLight(grey);
        gl_FragColor = vec4(tint * reached, 1.0);
        #include <colorspace_fragment>
        #include <dithering_fragment>
      }`,
  });

/** Fetches a light map. @throws Where it cannot be had. */
export async function loadLight(url: string): Promise<Texture> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const picture = await createImageBitmap(await response.blob(), { colorSpaceConversion: 'none' });
  const texture = new Texture(picture);
  // One byte a dot: a fourth of what a picture takes on the graphics card.
  texture.format = RedFormat;
  texture.colorSpace = NoColorSpace;
  texture.flipY = false;
  texture.generateMipmaps = false;
  texture.minFilter = texture.magFilter;
  texture.unpackAlignment = 1;
  texture.needsUpdate = true;
  return texture;
}
