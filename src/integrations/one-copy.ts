import type { AstroIntegration } from 'astro';

/**
 * Leaves what a build has loaded already out of the bundle that makes its pages. There is then one copy of it:
 * content is read once, and what is worked out of a role for its page serves its feeds and the gate too. Only
 * for builds that load the configuration themselves.
 */
export function oneCopy(): AstroIntegration {
  return {
    name: 'one-copy',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [unbundled] } }),
    },
  };
}

/** What needs Astro's own modules or Vite's is bundled. */
const bundled = new Set(['catalogue.ts', 'content.config.ts']);

const unbundled = {
  name: 'unbundled',
  enforce: 'pre' as const,
  applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
  resolveId: {
    filter: { id: /^#.*\.ts$/ },
    handler(id: string) {
      const path = id.slice(1);
      if (bundled.has(path)) return undefined;
      return { id: new URL(`../${path}`, import.meta.url).href, external: true };
    },
  },
};
