import { getCollection } from 'astro:content';
import { readSiteFile } from '#content/folder.ts';
import { catalogue, type Catalogue } from '#domain/catalogue.ts';
import { environment } from '#environment.ts';

let built: Promise<Catalogue> | undefined;

/** Everything that the site publishes. Linked once in a build; afresh for each page in dev, where files change. */
export function siteCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return link();
  return (built ??= link());
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
