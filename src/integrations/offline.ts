import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

/**
 * The service worker, `/sw.js`: one file, because not every browser takes modules there. Where the site does
 * without it, a worker that undoes an earlier one.
 */
export function offline(isOn: boolean): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const worker = isOn ? 'worker' : 'no-worker';
        await build({
          configFile: false,
          logLevel: 'error',
          publicDir: false,
          define: isOn ? { shell: JSON.stringify(shell(root)), 'process.env.NODE_ENV': '"production"' } : {},
          build: {
            outDir: root,
            emptyOutDir: false,
            lib: {
              entry: fileURLToPath(new URL(`../offline/${worker}.ts`, import.meta.url)),
              formats: ['iife'],
              name: 'worker',
              fileName: () => 'sw.js',
            },
          },
        });
      },
    },
  };
}

/** Pages that open without a connection whether or not they were visited, and every file that they ask for. */
function shell(root: string): { files: string[]; version: string } {
  const paths = ['/offline/', '/desk/'];
  const pages = paths.map((path) => readFileSync(`${root}${path}index.html`, 'utf8')).join('\n');
  const assets = pages.match(/\/assets\/[\w.@-]+\.(?:css|js|woff2)/g) ?? [];
  const files = [...paths, ...withImports(root, assets)];
  const version = createHash('sha256').update(pages).digest('hex').slice(0, 12);
  return { files, version };
}

/** Scripts, styles and typefaces, and the scripts that those bring along. */
function withImports(root: string, assets: readonly string[]): Set<string> {
  const found = new Set(assets);
  for (const asset of found) {
    if (!asset.endsWith('.js')) continue;
    for (const [, name] of readFileSync(`${root}${asset}`, 'utf8').matchAll(
      /["'`]\.\/([\w.@-]+\.js)["'`]/g,
    )) {
      found.add(`/assets/${name}`);
    }
  }
  return found;
}
