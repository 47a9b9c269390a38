import { getCollection } from 'astro:content';
import { readSiteFile } from '#content/folder.ts';
import { catalogue, type Catalogue } from '#domain/catalogue.ts';
import { environment } from '#environment.ts';
import { roleVersions } from '#history.ts';
import { factsThen, type FactsThen } from '#views/history.ts';

let built: Promise<Catalogue> | undefined;

/** Everything that the site publishes. Linked once in a build; afresh for each page in dev, where files change. */
export function siteCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return link();
  return (built ??= link());
}

/**
 * What each role said on each day on which a fact changed, by its name; for a role that never changed, or
 * outside a Git repository, its facts once or nothing. Read from the history of the files in Git.
 */
export async function siteHistory(): Promise<(slug: string) => FactsThen[]> {
  const linked = await siteCatalogue();
  const versions = roleVersions(environment.contentRoot);
  const roles = new Map(linked.roles.map((role) => [role.slug, role]));
  return (slug) => {
    const role = roles.get(slug);
    if (role === undefined) return [];
    const names = [...role.formerly, slug];
    return factsThen(
      role,
      names.flatMap((name) => versions.get(name) ?? []),
      linked,
      environment.now,
    );
  };
}

async function link(): Promise<Catalogue> {
  const entries = <Stored extends { id: string; data: { fields: unknown; body: unknown; file: string } }>(
    stored: Stored[],
  ) =>
    stored.map(({ id, data }) => ({
      slug: id,
      file: data.file,
      data: data.fields as Stored['data']['fields'],
      body: data.body as Stored['data']['body'],
    }));
  const site = readSiteFile(environment.contentRoot);
  const { catalogue: linked, problems } = catalogue(
    {
      site: { ...site, url: environment.siteUrl ?? site.url },
      roles: entries(await getCollection('roles')),
      employers: entries(await getCollection('employers')),
      profiles: entries(await getCollection('profiles')),
      guides: entries(await getCollection('guides')),
      skills: entries(await getCollection('skills')),
    },
    { now: environment.now, drafts: import.meta.env.DEV },
  );
  if (problems.length > 0 && !import.meta.env.DEV) {
    throw new Error(problems.map(({ file, message, hint }) => `${file}  ${message} ${hint}`).join('\n'));
  }
  return linked;
}
