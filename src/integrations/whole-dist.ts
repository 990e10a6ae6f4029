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
        growing = `${dist}.growing-${process.pid}`;
        updateConfig({ outDir: pathToFileURL(`${growing}/`) });
      },
      'astro:build:done': async () => {
        // Renaming is quick: at no moment is there less than one whole site on disk.
        const former = `${dist}.former`;
        await rm(former, { recursive: true, force: true });
        await rename(dist, former).catch(unlessMissing);
        await rename(growing, dist);
        await rm(former, { recursive: true, force: true });
      },
    },
  };
}

/** Before the first build there is nothing to put aside. */
function unlessMissing(error: NodeJS.ErrnoException) {
  if (error.code !== 'ENOENT') throw error;
}
