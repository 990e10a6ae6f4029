import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Pixels } from './texture.ts';

/** The faces that words are set in: whole font files. Those of the machine are not asked, or each would draw its own picture. */
export interface Faces {
  files: readonly Uint8Array[];
  /** For words that ask for a family that is not among them. */
  family: string;
}

let ready: Promise<void> | undefined;
/** resvg as WebAssembly: one file for all machines. It is started once, and would not be started twice. */
const start = () =>
  (ready ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm));

/** An SVG as pixels, so many wide. */
export async function svgPicture(svg: string, width: number, { files, family }: Faces): Promise<Pixels> {
  await start();
  const drawing = new Resvg(inWholeHundreds(svg), {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: [...files], defaultFontFamily: family, sansSerifFamily: family },
  });
  try {
    const image = drawing.render();
    try {
      return { width: image.width, height: image.height, bytes: apart(image.pixels) };
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}

/** resvg takes a weight such as 650 for the plain one. */
const inWholeHundreds = (svg: string) =>
  svg.replace(/font-weight="(\d+)"/g, (_, weight) => `font-weight="${Math.round(Number(weight) / 100) * 100}"`);

/** resvg gives colours times their opacity. */
function apart(pixels: Uint8Array): Uint8Array {
  for (let at = 0; at < pixels.length; at += 4) {
    const opacity = pixels[at + 3]!;
    if (opacity === 0 || opacity === 255) continue;
    for (let part = at; part < at + 3; part++)
      pixels[part] = Math.min(255, Math.round((pixels[part]! * 255) / opacity));
  }
  return pixels;
}
