import type { AstroIntegration } from 'astro';
import { importsAtOnce } from './imports-at-once.ts';

/**
 * What search loads at one time is one file: the page's own script, then what answers the first words, then the
 * rest. What such a file brings along is asked for with it.
 */
export function searchScript(): AstroIntegration {
  const groups = [
    // Lists, roles and results need both.
    { name: 'desk-store', test: /elements[\\/](?:desk-store|kept-offline)\.ts$/, priority: 4 },
    // Every page has it, so that no page asks for the script of the search page for what imports share; the desk
    // says pay as results do.
    {
      name: 'search-shortcut',
      test: /elements[\\/]search-shortcut\.ts$|Header\.astro\?astro&type=script|views[\\/](?:pay-text|formatters)\.ts$|domain[\\/]pay-period\.ts$/,
      priority: 3,
    },
    {
      name: 'search-page',
      test: /elements[\\/]search-(?:page|sheet|shortcut-switch)\.ts$|Search\.astro\?astro&type=script/,
      priority: 2,
    },
    { name: 'search-run', test: /elements[\\/]search-run\.ts$/, priority: 1 },
  ];
  /** Astro adds forty letters to the name of a component, which other files repeat. */
  const entryFileNames = ({ name }: { name: string }) => `assets/${name.replace(/\.astro_.*/, '')}.[hash].js`;
  const output = { codeSplitting: { groups }, entryFileNames };
  const client = { build: { rolldownOptions: { output } } };
  return {
    name: 'search-script',
    hooks: {
      'astro:config:setup': ({ updateConfig }) =>
        void updateConfig({ vite: { plugins: [importsAtOnce], environments: { client } } }),
    },
  };
}
