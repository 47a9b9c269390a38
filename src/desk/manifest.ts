import type { Catalogue } from '#domain/catalogue.ts';
import type { Role } from '#domain/role.ts';
import { closingText } from '#views/format.ts';
import { manifestFile, type Manifest } from './manifest-file.ts';
import { roleVersion } from './role-version.ts';

/** So many roles stand in one file at most, so that no one fetches ten thousand for the sake of three. */
const perFile = 400;

export function manifestFiles({ roles }: Pick<Catalogue, 'roles'>): number {
  return Math.max(1, Math.ceil(roles.length / perFile));
}

export function manifest({ roles, site }: Pick<Catalogue, 'roles' | 'site'>, file: number): Manifest {
  const found: Manifest = {};
  for (const { slug, role } of manifestRoles({ roles }, file)) {
    if (slug !== role.slug) {
      found[slug] = role.slug;
      continue;
    }
    const closes = role.closes.kind === 'stated' ? role.closes.value : undefined;
    found[role.slug] = {
      title: role.title,
      version: roleVersion(role),
      stage: role.stage,
      ...(closes && {
        closes: closes.at.toString(),
        closesText: closingText(closes, site.language, site.timeZone),
      }),
    };
  }
  return found;
}

/** The roles of a file, by each of their names that belongs there. */
export function manifestRoles({ roles }: Pick<Catalogue, 'roles'>, file: number): readonly Named[] {
  return byFile(roles).get(file) ?? [];
}

/** A role by the name that it has, or by one that it had. */
export type Named = { slug: string; role: Role };

const known = new WeakMap<readonly Role[], Map<number, Named[]>>();

/** Sorted out once for all files. */
function byFile(roles: Catalogue['roles']): Map<number, Named[]> {
  const found = known.get(roles) ?? sortedOut(roles);
  known.set(roles, found);
  return found;
}

function sortedOut(roles: Catalogue['roles']): Map<number, Named[]> {
  const files = manifestFiles({ roles });
  const named = roles.flatMap((role) => [...role.formerly, role.slug].map((slug) => ({ slug, role })));
  return Map.groupBy(named, ({ slug }) => manifestFile(slug, files));
}
