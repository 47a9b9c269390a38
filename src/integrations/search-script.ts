import type { AstroIntegration } from 'astro';

/**
 * What search loads at one time is one file: the page's own script, then what answers the first words, then the
 * rest. No file brings others with it but how pay is written, so that nothing has to be asked for ahead of an import.
 */
export function searchScript(): AstroIntegration {
  const groups = [
    // The desk says pay as results do.
    {
      name: 'pay-text',
      test: /views[\\/](?:pay-text|formatters)\.ts$|domain[\\/]pay-period\.ts$/,
      priority: 4,
    },
    // Every page has it, so that no page asks for the script of the search page for what imports share.
    {
      name: 'search-shortcut',
      test: /elements[\\/]search-shortcut\.ts$|Header\.astro\?astro&type=script|vite\/preload-helper/,
      priority: 3,
    },
    {
      name: 'search-page',
      test: /elements[\\/]search-(?:page|sheet|shortcut-switch)\.ts$|Search\.astro\?astro&type=script/,
      priority: 2,
    },
    { name: 'search-run', test: /elements[\\/]search-run\.ts$/, priority: 1 },
  ];
  const client = { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
  return {
    name: 'search-script',
    hooks: {
      'astro:config:setup': ({ updateConfig }) =>
        void updateConfig({ vite: { plugins: [plainImports], environments: { client } } }),
    },
  };
}

/** Vite asks for the files of an import ahead of it, with more script than is saved where there is but one. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  config: { order: 'post' as const, handler: () => ({ build: { modulePreload: false as const } }) },
  load: {
    filter: { id: /^\0vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};
