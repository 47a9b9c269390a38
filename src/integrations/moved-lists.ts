import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Catalogue } from '#domain/catalogue.ts';
import { feedFiles, feedOf, type FeedForm } from '#domain/feed-paths.ts';
import { paths } from '#domain/paths.ts';
import { environment } from '#environment.ts';
import { listFile } from '#feeds/list-file.ts';
import { lastManifest, listPaths } from '#gate/last-build.ts';
import { leadingOn } from './leading-on.ts';

/**
 * Keeps the addresses of lists of roles that the last build had and this one has not. Closing roles empties a
 * list and leaves its page; but an edit may give its roles another place or pay. Then it leads on to the nearest
 * broader list, for now, and its feeds are empty.
 */
export function movedLists(catalogue: () => Catalogue): AstroIntegration {
  return {
    name: 'moved-lists',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { lastBuild, outDir } = environment;
        const last = lastManifest(lastBuild, outDir);
        const { site } = catalogue();
        if (last === undefined || last.site !== site.url) return;
        const isThere = (path: string) => existsSync(join(folder, path, 'index.html'));
        for (const path of listPaths(last)) {
          if (isThere(path)) continue;
          const to = wider(path, isThere);
          mkdirSync(join(folder, path), { recursive: true });
          writeFileSync(join(folder, path, 'index.html'), leadingOn(to, site.url));
          appendFileSync(join(folder, '_redirects'), `${path} ${to} 302\n`);
          const list = { path, title: 'A list that is no longer kept', roles: [] };
          // The keys of the table are the forms.
          for (const form of Object.keys(feedFiles) as FeedForm[])
            writeFileSync(join(folder, feedOf(path, form)), listFile(list, form, catalogue()));
        }
      },
    },
  };
}

/** "/skills/python/in/leeds/" leads to "/skills/python/", if that is there. */
function wider(path: string, isThere: (path: string) => boolean): string {
  const up = path.replace(/[^/]+\/$/, '');
  if (up === paths.home) return paths.roles;
  return isThere(up) ? up : wider(up, isThere);
}
