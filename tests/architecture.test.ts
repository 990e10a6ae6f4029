import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** A folder of `src/`, or a file there, and what it may import beside itself. */
interface Part {
  /** Other parts of ours. */
  own?: readonly string[];
  /** Packages; with those of the same scope or folder: `three` allows `three/addons/…`. */
  outside?: readonly string[];
}

/**
 * Who may import whom. Down only: a part imports what is decided before it, never what lies beside or after it.
 * This table is the truth of the code; who changes it changes the house, and says why.
 */
const HOUSE: Readonly<Record<string, Part>> = {
  /** What there is. It reads what curators write, so it has a reader for each kind of file. */
  model: {
    own: ['glb'],
    outside: [
      'zod',
      'yaml',
      'satteri',
      'd3-dsv',
      'image-size',
      '@gltf-transform',
      'meshoptimizer',
      'node:crypto',
      'node:fs',
      'node:path',
    ],
  },
  /** Where it is. A priority queue is the one thing it did not need to write itself. */
  floorplan: { own: ['model'], outside: ['tinyqueue'] },
  /** What the visitor does. */
  visit: {},
  /** The one form of file in which models travel, and its reader: for the check of what curators bring, the walk and stills. */
  glb: {},
  /** The hall as it is built: sheets, and where the light on each of them stands in the light map. */
  form: { own: ['model', 'floorplan'] },
  /** What lies between a point and the next surface. */
  rays: {},
  /** What was made before and need not be made again. */
  cache: { outside: ['node:crypto', 'node:fs', 'node:path'] },
  /** Long work side by side, on several processors. */
  crew: { outside: ['node:os', 'node:path', 'node:worker_threads'] },
  /** Models made at build time. */
  maquettes: {
    own: ['model', 'floorplan', 'rays', 'cache', 'crew', 'glb'],
    outside: ['three', '@gltf-transform', 'meshoptimizer'],
  },
  /** The daylight in a hall, baked at build time by workers. */
  light: {
    own: ['floorplan', 'form', 'rays', 'cache', 'crew'],
    outside: ['sharp', 'node:worker_threads'],
  },
  /** The face: what of it the site uses, read from all that is written and made into files for browsers. */
  fonts: { own: ['cache'], outside: ['subset-font', 'node:crypto', 'node:fs', 'node:module', 'node:path'] },
  /** Drawings of figures, made at build time by Observable Plot, on maps of Natural Earth. */
  figures: {
    own: ['model'],
    outside: [
      '@observablehq/plot',
      'linkedom',
      'topojson-client',
      'world-atlas',
      'geojson',
      'topojson-specification',
      'node:module',
    ],
  },
  /**
   * The plan in three.js. Of its own files, only `space.ts` turns metres and degrees into vectors. Of stations it knows what
   * they tell, and none of their models.
   */
  scene: {
    own: ['model', 'floorplan', 'form', 'visit', 'glb', 'stations/in-hall.ts', 'stations/station-event.ts'],
    outside: ['react', 'three', '@react-three/fiber', 'meshoptimizer'],
  },
  /** The hall as pictures, drawn at build time without a browser: the same shapes and signs as in the walk, filled by our own hand. */
  stills: {
    own: [
      'model',
      'floorplan',
      'form',
      'light',
      'fonts',
      'glb',
      'scene/signs',
      'scene/walk-data.ts',
      'scene/plaster-light.ts',
      'scene/hatching.ts',
      'cache',
      'crew',
    ],
    outside: [
      '@resvg/resvg-wasm',
      'sharp',
      'meshoptimizer',
      'node:crypto',
      'node:fs',
      'node:module',
      'node:worker_threads',
    ],
  },
  /** What can be tried: a pure model of each task, and its controls. */
  stations: { own: ['model'], outside: ['lit-html'] },
  /** What WCAG asks, and what the tests show of it. */
  conformance: { own: ['model'] },
  /** Machine-readable twins. */
  records: { own: ['model', 'floorplan'] },
  /** HTML. */
  components: { own: ['model', 'floorplan', 'visit', 'records', 'stations'], outside: ['astro'] },
  'components/conformance': { own: ['components', 'conformance', 'model', 'visit'], outside: ['astro'] },
  /** The page around the view knows what the view is told. */
  'components/walk': {
    own: ['components', 'model', 'floorplan', 'visit', 'records', 'scene/walk-data.ts'],
    outside: ['astro'],
  },
  layouts: { own: ['components', 'fonts', 'model', 'visit', 'styles'], outside: ['astro'] },
  /** The one door through which pages get the exhibition. */
  'content.ts': { own: ['model', 'floorplan'], outside: ['astro'] },
  /** Thin: get the hall, hand it to components. */
  pages: {
    own: [
      'content.ts',
      'layouts',
      'components',
      'scene',
      'records',
      'maquettes',
      'light',
      'figures',
      'stills',
      'fonts',
      'floorplan',
      'conformance',
      'visit',
      'model',
    ],
    outside: ['astro', 'node:fs', 'node:path'],
  },
  /** What the build does beside Astro. */
  integrations: { own: ['model'], outside: ['astro', 'node:fs', 'node:url'] },
  'check-content.ts': { own: ['model'] },
  'env.d.ts': { own: ['model'], outside: ['astro'] },
  styles: {},
};

/** Lines, with their styles. Those of the walk bring the most together. */
const LONGEST_PAGE = 120;

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const names = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const files = names.filter((file) => /\.(ts|tsx|astro)$/.test(file)).sort();
const read = (file: string) => readFileSync(SRC + file, 'utf8');

/** TypeScript of a file: all of it, or an Astro component's frontmatter and scripts. */
function codeOf(file: string): string {
  const text = read(file);
  if (!file.endsWith('.astro')) return text;
  const frontmatter = /^---\r?\n(.*?)\r?\n---/s.exec(text)?.[1] ?? '';
  return [frontmatter, ...[...text.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script)].join('\n');
}

/** Everything that a file imports: our own from `src/` on, packages by their names. */
const importsOf = (file: string): string[] =>
  ts
    .preProcessFile(codeOf(file), true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? posix.join(posix.dirname(file), fileName) : fileName,
    );

const isWithin = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

/** The part of the house in which a file lies: the narrowest that the table names. */
const partOf = (file: string): string | undefined =>
  Object.keys(HOUSE)
    .filter((part) => isWithin(file, part))
    .sort((a, b) => b.length - a.length)[0];

/** The rule that an import breaks. */
function faultOf(file: string, imported: string): string | undefined {
  const part = partOf(file);
  const { own = [], outside = [] } = HOUSE[part ?? ''] ?? {};
  if (part === undefined)
    return `src/${file}: the house has no such part; give it a line in tests/architecture.test.ts.`;
  if (files.includes(imported) || imported.includes('.css') || partOf(imported) !== undefined) {
    if (partOf(imported) === part || own.some((allowed) => isWithin(imported, allowed))) return undefined;
    return `src/${file} imports src/${imported}; of our own, ${part} may import ${list(own)}.`;
  }
  if (imported.startsWith('..')) return `src/${file} imports ${imported}, which lies outside src.`;
  // `astro:assets` is Astro's as well.
  if (outside.some((allowed) => isWithin(imported, allowed) || imported.startsWith(`${allowed}:`))) return undefined;
  return `src/${file} imports ${imported}; from outside, ${part} may import ${list(outside)}.`;
}

const list = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : 'nothing');

describe('the house', () => {
  test('is read in full: every file that imports something is seen to do so', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(importsOf('pages/[...language]/halls/[hall]/walk.astro')).toContain('scene/enter-hall.ts');
    expect(importsOf('scene/load-model.ts')).toContain('meshoptimizer/decoder');
  });

  test('is built downwards: nobody imports from beside or below', () => {
    const faults = files.flatMap((file) => importsOf(file).flatMap((imported) => faultOf(file, imported) ?? []));
    expect(faults).toEqual([]);
  });

  test('has rules that can be broken', () => {
    expect(faultOf('model/read.ts', 'floorplan/plan-hall.ts')).toBe(
      'src/model/read.ts imports src/floorplan/plan-hall.ts; of our own, model may import glb.',
    );
    expect(faultOf('floorplan/route.ts', 'three')).toBe(
      'src/floorplan/route.ts imports three; from outside, floorplan may import tinyqueue.',
    );
    expect(faultOf('components/HallReading.astro', 'scene/walk-data.ts')).toContain(
      'components may import model, floorplan, visit, records, stations.',
    );
    expect(faultOf('components/walk/WalkView.astro', 'scene/guide.ts')).toContain('scene/walk-data.ts.');
    expect(faultOf('scene/guide.ts', 'react-dom')).toContain('scene may import react, three');
    expect(faultOf('shop/till.ts', 'zod')).toBe(
      'src/shop/till.ts: the house has no such part; give it a line in tests/architecture.test.ts.',
    );
  });

  test('has no part that is not there', () => {
    expect(Object.keys(HOUSE).filter((part) => !names.includes(part))).toEqual([]);
  });

  test('has no part that imports another in a circle', () => {
    const below = (part: string, way: readonly string[] = []): string[] =>
      way.includes(part)
        ? [[...way, part].join(' → ')]
        : (HOUSE[part]?.own ?? []).flatMap((next) => (HOUSE[next] ? below(next, [...way, part]) : []));
    expect(Object.keys(HOUSE).flatMap((part) => below(part))).toEqual([]);
  });

  test('has thin pages', () => {
    const pages = files
      .filter((file) => file.startsWith('pages/'))
      .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }));
    expect(pages.filter(({ lines }) => lines > LONGEST_PAGE)).toEqual([]);
  });
});

describe('in all of it', () => {
  test('only the page’s head asks the device whether things may move; all else asks the head', () => {
    const asking = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|tsx|astro|css)$/.test(file))
      .filter((file) => read(file).includes('prefers-reduced-motion'));
    expect(asking.map((file) => file.replaceAll('\\', '/'))).toEqual(['layouts/BeforePaint.astro']);
  });
});

describe('in the scene', () => {
  test('only `space.ts` make vectors; nobody turns degrees into three’s angles on their own', () => {
    const turning = files
      .filter((file) => file.startsWith('scene/') && file !== 'scene/space.ts')
      .filter((file) => /rotation(-y)?[.=\s{]+[^;]*Math\.PI/.test(read(file)));
    expect(turning).toEqual([]);
  });

  test('no component of React draws HTML, and all of three.js is never drawn in at once', () => {
    const scene = files.filter((file) => file.startsWith('scene/'));
    expect(scene.filter((file) => importsOf(file).some((name) => name.startsWith('react-dom')))).toEqual([]);
    expect(scene.filter((file) => /import \* as \w+ from 'three'|extend\(THREE\)|<Canvas/.test(read(file)))).toEqual(
      [],
    );
  });
});
