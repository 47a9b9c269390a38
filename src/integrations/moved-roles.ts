import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readRenamedRoles } from '#content/folder.ts';
import { formerPaths } from '#domain/former-name.ts';
import { environment } from '#environment.ts';

/** The other forms of a role, beside the name of its page without the last slash. */
const forms = ['.json', '.md', '/closing.ics', '/history.json', '/share.png'];

/**
 * Keeps the old addresses of renamed roles: a page that leads on, and a copy of each of its other forms, for
 * every host, and `_redirects` for the hosts that read it (Netlify, Cloudflare Pages). Those forms must be
 * written before it runs.
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
        const folder = fileURLToPath(dir);
        const rules = [...moved].flatMap(([from, to]) => [
          [from, to],
          ...forms.flatMap((form) => {
            const [old, now] = [from, to].map((path) => path.replace(/\/$/, form));
            if (old === undefined || now === undefined || !existsSync(join(folder, now))) return [];
            copyFileSync(join(folder, now), join(folder, old));
            return [[old, now]];
          }),
        ]);
        const written = rules.map(([from, to]) => `${from} ${to} 301\n`);
        writeFileSync(join(folder, '_redirects'), written.join(''));
      },
    },
  };
}
