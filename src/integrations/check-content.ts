import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inspect } from '../model/inspect.ts';
import { countProblems, formatProblems, isError } from '../model/problem.ts';
import { readContent } from '../model/read.ts';
import { problemPage } from './problem-page.ts';

/**
 * Says all that is wrong in the content before anything is built, and stops there with exit code 1 where there is an error.
 * While a curator edits, every change is checked and the page reloads; errors stand in the page's place.
 */
export function checkContent(): AstroIntegration {
  let folder = '';
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('content/', config.root));
      },
      'astro:build:start': async ({ logger }) => {
        const problems = inspect(await readContent(folder));
        if (problems.length === 0) return;
        console.error(`\n${formatProblems(problems)}\n\n${countProblems(problems)}\n`);
        if (!problems.some(isError)) return;
        logger.error('The content has errors; nothing was built, and what was built before still stands.');
        process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        const look = async () => {
          const problems = inspect(await readContent(folder));
          if (problems.length > 0) logger.warn(`\n${formatProblems(problems)}\n\n${countProblems(problems)}\n`);
          return problems.filter(isError);
        };
        let errors = look();
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!file.replaceAll('\\', '/').startsWith(folder.replaceAll('\\', '/'))) return;
          errors = look();
          server.ws.send({ type: 'full-reload' });
        });
        // No page can be made then; Astro would try, and show the way through our code to where it failed.
        server.middlewares.use((request, response, next) => {
          const asked = request.headers.accept?.includes('text/html') ? errors : Promise.resolve([]);
          asked.then((found) => {
            if (found.length === 0) next();
            else
              response
                .writeHead(500, { 'Content-Type': 'text/html' })
                .end(problemPage(found, `${server.config.base}@vite/client`));
          }, next);
        });
      },
    },
  };
}
