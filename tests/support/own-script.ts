import { join } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import type { BuiltPage, BuiltSite } from './built-site.ts';

/** The script files that a page asks for by its HTML, those that they import as they start among them. */
export function ownScript({ document }: BuiltPage, site: Pick<BuiltSite, 'text'>): string[] {
  const asked = document.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? '');
  const ahead = document
    .querySelectorAll('link[rel=modulepreload]')
    .map((link) => link.getAttribute('href') ?? '');
  return withImports([...asked, ...ahead], site);
}

/** Script files, and those that they import as they start. */
export function withImports(paths: readonly string[], site: Pick<BuiltSite, 'text'>): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const other of staticImports(site.text(path.slice(1)))) follow(join(path, '..', other));
  };
  paths.forEach(follow);
  return [...found];
}

/** In bytes, each file gzipped by itself as a host sends it. */
export function gzipped(paths: readonly string[], site: Pick<BuiltSite, 'text'>): number {
  return paths.reduce((sum, path) => sum + gzipSync(site.text(path.slice(1))).length, 0);
}

/** `import"./x.js"` and `import{a as b}from"./x.js"`, but not `import("./x.js")`. */
function staticImports(script: string): string[] {
  return [...script.matchAll(/\b(?:import|export)(?:[\w$*{},\s]*?from)?\s*["'](\.[^"']+)["']/g)].map(
    ([, path = '']) => path,
  );
}
