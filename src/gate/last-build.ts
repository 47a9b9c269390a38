import { paths } from '#domain/paths.ts';
import type { Fault } from './fault.ts';
import type { Ground } from './ground.ts';

/** What a build promised to keep: the addresses that stand for a content file, and the ids of roles in feeds. */
export type Manifest = {
  version: 1;
  /** The origin of the site; a build of another site is no reference. */
  site: string;
  paths: string[];
  /** The page of each role by the id that feeds know it by. */
  roles: Record<string, string>;
};

/** Lists of roles come and go with what is open, so only the pages of content and of the site itself are kept. */
export function manifest(pages: ReadonlySet<string>, { catalogue, site }: Ground): Manifest {
  const { roles, employers, profiles, guides, skills } = catalogue;
  const lasting = new Set([
    ...roles.map(({ slug }) => paths.role(slug)),
    ...employers.map(({ slug }) => paths.employer(slug)),
    ...profiles.map(({ slug }) => paths.profile(slug)),
    ...guides.map(({ slug }) => paths.guide(slug)),
    ...skills.map(({ slug }) => paths.skill(slug)),
  ]);
  return {
    version: 1,
    site: site.url,
    paths: [...pages].filter((path) => lasting.has(path) || /^\/([^/]+\/)?$/.test(path)).sort(),
    roles: Object.fromEntries(
      roles.map(({ permanentId, slug }): [string, string] => [permanentId, paths.role(slug)]).sort(),
    ),
  };
}

/** No address and no id of the last build is gone: a renamed role leads on, and a closed one keeps its page. */
export function lastBuild(last: Manifest, now: Manifest, pages: ReadonlySet<string>): Fault[] {
  if (last.site !== now.site) return [];
  const gone = last.paths
    .filter((path) => !pages.has(path))
    .map((path): Fault => ({
      check: 'last-build',
      page: path,
      property: 'address',
      said: 'a page in the last build',
      shown: undefined,
      remedy: /^\/roles\//.test(path)
        ? 'Keep the file of the role and close it (`closed:`), or name the old file under `formerly` in the new one. If the last build was never published, set LAST_BUILD=none.'
        : 'Keep the file, under its name: people and search engines have the address. If the last build was never published, set LAST_BUILD=none.',
    }));
  const lost = Object.entries(last.roles)
    .filter(([id, path]) => now.roles[id] === undefined && pages.has(path))
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
