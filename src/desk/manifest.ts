import type { Catalogue } from '#domain/catalogue.ts';
import { closingText } from '#views/format.ts';
import { manifestFile, type Manifest } from './manifest-file.ts';
import { roleVersion } from './role-version.ts';

/** So many roles stand in one file at most, so that no one fetches ten thousand for the sake of three. */
const perFile = 400;

export function manifestFiles({ roles }: Pick<Catalogue, 'roles'>): number {
  return Math.max(1, Math.ceil(roles.length / perFile));
}

export function manifest({ roles, site }: Pick<Catalogue, 'roles' | 'site'>, file: number): Manifest {
  const files = manifestFiles({ roles });
  const found: Manifest = {};
  for (const role of roles) {
    for (const former of role.formerly) {
      if (manifestFile(former, files) === file) found[former] = role.slug;
    }
    if (manifestFile(role.slug, files) !== file) continue;
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
