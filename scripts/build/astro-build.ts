import './bundler-memory.ts';
import { build } from 'astro';
import type { AstroIntegration } from 'astro';
import { oneCopy } from '#integrations/one-copy.ts';
import { madePages, type PagePlan } from './made-pages.ts';

/** Builds the pages of a plan in `folder`, with those integrations of the site that `takes` says. */
export async function astroBuild(
  folder: string,
  plan: PagePlan,
  takes: (integration: AstroIntegration) => boolean = () => true,
): Promise<void> {
  const { default: config } = await import('../../astro.config.ts');
  // Only flat lists of integrations stand there.
  const integrations = (config.integrations as AstroIntegration[]).filter(takes);
  await build({
    ...config,
    configFile: false,
    integrations: [...integrations, oneCopy(), madePages(process.stderr, plan)],
    outDir: folder,
    // It is new, and feeds may be in it already.
    vite: { ...config.vite, build: { ...config.vite?.build, emptyOutDir: false } },
    logLevel: process.env['DEBUG'] ? 'info' : 'silent',
  });
}
