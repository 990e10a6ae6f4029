import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { ShaderChunk, ShaderLib } from 'three';
import { expect, test } from 'vitest';
import { withoutUnused } from '../../src/integrations/only-our-shaders.ts';

const build = createRequire(import.meta.url)
  .resolve('three')
  .replace('three.cjs', 'three.module.js');
const three = await readFile(build, 'utf8');

/** Names of the parts that have become empty. */
const leftOut = [...withoutUnused(three).matchAll(/^var (\w+) = "";$/gm)].map(([, name]) => name!);

/** What three.js may define for what a hall is made of. */
const OURS = ['USE_MAP', 'USE_COLOR', 'USE_COLOR_ALPHA', 'USE_UV', 'MAP_UV', 'DITHERING', 'OPAQUE', 'DOUBLE_SIDED'];

/** A shader with all its parts in place, as a graphics card's compiler sees it where just these names are defined. */
function compiled(shader: string, parts: Record<string, string>, defined: readonly string[]): string[] {
  const whole = (text: string): string =>
    text.replaceAll(/#include <(\w+)>/g, (_, name: string) => whole(parts[name] ?? `?${name}`));
  /** For each open condition: whether it holds, and whether any of its branches did. */
  const open: { holds: boolean; held: boolean }[] = [];
  const isTrue = (condition: string) =>
    Boolean(
      runInThisContext(
        condition
          .replaceAll(/defined\s*\(\s*(\w+)\s*\)/g, (_, name: string) => String(defined.includes(name)))
          .replaceAll(/\b[A-Z]\w*\b/g, '0'),
      ),
    );
  const lines: string[] = [];
  for (const line of whole(shader)
    .split('\n')
    .map((each) => each.trim())) {
    const [, word, condition = ''] = /^#\s*(ifdef|ifndef|if|elif|else|endif)\b\s*([^/]*)/.exec(line) ?? [];
    const last = open.at(-1);
    if (word === 'ifdef') open.push(branch(defined.includes(condition.trim())));
    else if (word === 'ifndef') open.push(branch(!defined.includes(condition.trim())));
    else if (word === 'if') open.push(branch(isTrue(condition)));
    else if (word === 'elif')
      open[open.length - 1] = { holds: !last!.held && isTrue(condition), held: last!.held || isTrue(condition) };
    else if (word === 'else') last!.holds = !last!.held;
    else if (word === 'endif') open.pop();
    else if (line !== '' && open.every(({ holds }) => holds)) lines.push(line);
  }
  expect(open).toEqual([]);
  return lines;
}

const branch = (holds: boolean) => ({ holds, held: holds });

test('many parts are left out', () => {
  expect(leftOut.length).toBeGreaterThan(60);
  expect(leftOut).toEqual(expect.arrayContaining(['lights_physical_pars_fragment', 'shadowmap_pars_fragment']));
  expect(leftOut).not.toContain('common');
});

test.each(['vertexShader', 'fragmentShader'] as const)(
  'a %s of what halls are made of is the same without them, whatever is used of it',
  (stage) => {
    const without = { ...ShaderChunk, ...Object.fromEntries(leftOut.map((name) => [name, ''])) };
    for (let some = 0; some < 2 ** OURS.length; some++) {
      const defined = OURS.filter((_, bit) => some & (1 << bit));
      const shader = ShaderLib.basic[stage];
      const ours = compiled(shader, without, defined);
      expect(ours.length).toBeGreaterThan(10);
      expect(ours).toEqual(compiled(shader, ShaderChunk, defined));
    }
  },
);

test('a build of three.js that has no such parts is refused', () => {
  expect(() => withoutUnused('var common = "float x;";')).toThrow(
    'Of three.js’ shaders only 0 parts were found that can be left out; 50 were expected.',
  );
});
