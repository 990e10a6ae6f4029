import { rename, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Builds beside `dist/` and puts the new site in its place when it is whole: a build that fails leaves the old one standing. */
export function wholeDist(): AstroIntegration {
  let dist = '';
  let growing = '';
  return {
    name: 'whole-dist',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        if (command !== 'build') return;
        dist = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
        growing = `${dist}.growing`;
        updateConfig({ outDir: pathToFileURL(`${growing}/`) });
      },
      'astro:build:done': async () => {
        await rm(dist, { recursive: true, force: true });
        await rename(growing, dist);
      },
    },
  };
}
