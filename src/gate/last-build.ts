import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedOf } from '#domain/feed-paths.ts';
import { paths } from '#domain/paths.ts';
import type { Fault } from './fault.ts';
import type { Ground } from './ground.ts';

/** What a build promises to keep: its addresses, and the ids of roles in feeds. */
export type Manifest = {
  version: 1;
  /** The origin of the site; a build of another site is no reference. */
  site: string;
  /** Pages as in the address bar; feeds and other forms of them as files. */
  paths: string[];
  /** The page of each role by the id that feeds know it by. */
  roles: Record<string, string>;
};

export const manifestFile = 'build.json';

export function manifest(files: ReadonlySet<string>, { catalogue, site }: Ground): Manifest {
  return {
    version: 1,
    site: site.url,
    paths: [...files]
      .map((file) => file.replace(/\/index\.html$/, '/'))
      .filter((path) => /(\/|\.(json|md|xml|ics))$/.test(path) && !passing.test(path))
      .sort(),
    roles: Object.fromEntries(
      catalogue.roles
        .map(({ permanentId, slug }): [string, string] => [permanentId, paths.role(slug)])
        .sort(),
    ),
  };
}

/** What comes and goes: parts of the search and of long lists, sitemaps, and what only some roles have. */
const passing =
  /^\/(assets|pagefind|search)\/.|^\/(sitemap|build\.json)|\/page\/|\/feed\/|^\/roles\/[^/]+\/(closing\.ics|history\.json)$/;

/** No address and no id of the last build is gone: a renamed role leads on, and a closed one keeps its page. */
export function lastBuild(last: Manifest, now: Manifest, files: ReadonlySet<string>): Fault[] {
  if (last.site !== now.site) return [];
  const isThere = (path: string) => files.has(path.endsWith('/') ? `${path}index.html` : path);
  const gone = last.paths
    // With a page go its other forms and feeds: it speaks for them.
    .filter((path) => !isThere(path) && (path.endsWith('/') || isThere(pageBehind(path))))
    .map((path): Fault => ({
      check: 'last-build',
      page: path,
      property: 'address',
      said: path.endsWith('/') ? 'a page in the last build' : 'a file in the last build',
      shown: undefined,
      remedy: `${remedy(path)} If the last build was never published, set LAST_BUILD=none.`,
    }));
  const lost = Object.entries(last.roles)
    .filter(([id, path]) => now.roles[id] === undefined && isThere(path))
    .map(([id, path]): Fault => ({
      check: 'last-build',
      page: path,
      property: 'id in feeds',
      said: id,
      shown: Object.keys(now.roles).find((other) => now.roles[other] === path),
      remedy:
        'Readers of feeds would take the role for a new one: put the names under `formerly` back, in their order.',
    }));
  return [...gone, ...lost];
}

function pageBehind(file: string): string {
  return /\.(json|md)$/.test(file) && !file.endsWith('/feed.json')
    ? file.replace(/\.(json|md)$/, '/')
    : file.replace(/[^/]+$/, '');
}

function remedy(path: string): string {
  if (/^\/roles\/[^/]+(\/|\.json|\.md)$/.test(path))
    return 'Keep the file of the role and close it (`closed:`), or name the old file under `formerly` in the new one.';
  return path.endsWith('/')
    ? 'Keep the file, under its name: people and search engines have the address.'
    : 'Programs have the address: keep what it belongs to, under its name.';
}

/** The lists of roles that a build had; employers and skills are lists that have a file of content behind them. */
export function listPaths({ paths: kept }: Manifest): string[] {
  const all = new Set(kept);
  return kept.filter((path) => /^\/(roles|skills\/[^/]+)\/.+\/$/.test(path) && all.has(feedOf(path, 'rss')));
}

/**
 * What the last build must be found to have kept: the file that is named, else that of the site to be replaced;
 * nothing for `none`. Throws a plain sentence when the file that is named cannot be read.
 */
export function lastManifest(named: string | undefined, folder: string): Manifest | undefined {
  if (named === 'none') return undefined;
  const file = named ?? join(folder, manifestFile);
  if (!existsSync(file)) {
    if (named === undefined) return undefined;
    throw new Error(
      `LAST_BUILD is \`${named}\`, and there is no such file. Name a /${manifestFile}, or write \`none\`.`,
    );
  }
  const read = readManifest(readFileSync(file, 'utf8'));
  if (read === undefined)
    throw new Error(
      `${file} is not what a build writes. Name a /${manifestFile} as LAST_BUILD, or write \`none\`.`,
    );
  return read;
}

/** A manifest as it was written; `undefined` for a text that is none. */
export function readManifest(written: string): Manifest | undefined {
  try {
    const read: unknown = JSON.parse(written);
    if (typeof read !== 'object' || read === null || !('version' in read) || read.version !== 1)
      return undefined;
    const { site, paths: kept, roles } = read as Partial<Manifest>;
    if (typeof site !== 'string' || !Array.isArray(kept) || typeof roles !== 'object') return undefined;
    return { version: 1, site, paths: kept.map(String), roles };
  } catch {
    return undefined;
  }
}
