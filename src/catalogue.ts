import { getCollection } from 'astro:content';
import { readSiteFile } from '#content/folder.ts';
import { catalogue, type Catalogue } from '#domain/catalogue.ts';
import type { Role } from '#domain/role.ts';
import { environment } from '#environment.ts';
import { roleVersions } from '#history.ts';
import { published } from '#published.ts';
import { roleFacts, type FactsThen } from '#views/history.ts';

/** Everything that the site publishes. Linked once in a build; afresh for each page in dev, where files change. */
export async function siteCatalogue(): Promise<Catalogue> {
  return import.meta.env.DEV ? link() : published();
}

/**
 * What a role said on each day on which a fact changed; for a role that never changed, or outside a Git
 * repository, its facts once or nothing. Read from the history of the files in Git.
 */
export async function siteHistory(): Promise<(role: Role) => FactsThen[]> {
  const linked = await siteCatalogue();
  const versions = roleVersions(environment.contentRoot);
  return (role) => roleFacts(role, versions, linked);
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
  const { catalogue: linked } = catalogue(
    {
      site: { ...site, url: environment.siteUrl ?? site.url },
      roles: entries(await getCollection('roles')),
      employers: entries(await getCollection('employers')),
      profiles: entries(await getCollection('profiles')),
      guides: entries(await getCollection('guides')),
      skills: entries(await getCollection('skills')),
    },
    { now: environment.now, drafts: true },
  );
  return linked;
}
