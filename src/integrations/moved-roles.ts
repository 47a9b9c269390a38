import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readRenamedRoles } from '#content/folder.ts';
import { formerPaths } from '#domain/former-name.ts';
import { environment } from '#environment.ts';

/**
 * Keeps the old addresses of renamed roles: a page that leads on, for every host, and `_redirects` for the
 * hosts that read it (Netlify, Cloudflare Pages).
 */
export function movedRoles(): AstroIntegration {
  let moved = new Map<string, string>();
  return {
    name: 'moved-roles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        moved = formerPaths(readRenamedRoles(environment.contentRoot));
        updateConfig({ redirects: Object.fromEntries(moved) });
      },
      'astro:build:done': ({ dir }) => {
        if (moved.size === 0) return;
        const rules = [...moved].map(([from, to]) => `${from} ${to} 301\n`);
        writeFileSync(fileURLToPath(new URL('_redirects', dir)), rules.join(''));
      },
    },
  };
}
