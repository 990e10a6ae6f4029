declare namespace App {
  interface Locals {
    /** Language of the page. MDX components read it here: nothing can be handed to them as a prop. `Prose.astro` sets it. */
    language?: import('./model/language.ts').Language;
    /** What `<See>` points into. */
    exhibition?: import('./model/exhibition.ts').Exhibition;
  }
}

/** For tools that read TypeScript alone, as ESLint does; `astro check` knows each component's own props. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
