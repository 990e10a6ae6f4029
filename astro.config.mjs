import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/integrations/check-content.ts';
import { onlyOurShaders } from './src/integrations/only-our-shaders.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { walkInOne } from './src/integrations/walk-in-one.ts';
import { wholeDist } from './src/integrations/whole-dist.ts';

// Where the site will stand: `SITE=https://example.org BASE=/some/folder npm run build`.
// Without SITE, canonical addresses and language links are relative to the server's root.
const { SITE, BASE } = process.env;

export default defineConfig({
  ...(SITE ? { site: SITE } : {}),
  base: BASE ?? '/',
  output: 'static',
  trailingSlash: 'always',
  integrations: [mdx(), checkContent(), wholeDist()],
  devToolbar: { enabled: false },
  prefetch: false,
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [plainImports(), walkInOne(), onlyOurShaders()],
    build: { target: 'es2022' },
  },
});
