import { getCollection, type CollectionEntry } from 'astro:content';

export type Role = CollectionEntry<'roles'>;
export type Kind = 'employers' | 'countries' | 'skills';

let read: ReturnType<typeof catalogue> | undefined;

/** Read and indexed once for all pages. */
export const siteCatalogue = () => (read ??= catalogue());

async function catalogue() {
  const roles = (await getCollection('roles')).sort(
    (a, b) => b.data.date.getTime() - a.data.date.getTime() || a.data.title.localeCompare(b.data.title),
  );
  const lists = {
    employers: new Map((await getCollection('employers')).map((one) => [one.id, one])),
    countries: new Map((await getCollection('countries')).map((one) => [one.id, one])),
    skills: new Map((await getCollection('skills')).map((one) => [one.id, one])),
  };
  const indexed = (kind: Kind) => {
    const index = new Map<string, Role[]>();
    for (const role of roles) {
      for (const slug of role.data[kind]) {
        const list = index.get(slug);
        if (list === undefined) index.set(slug, [role]);
        else list.push(role);
      }
    }
    return index;
  };
  return {
    roles,
    lists,
    rolesOf: {
      employers: indexed('employers'),
      countries: indexed('countries'),
      skills: indexed('skills'),
    },
  };
}
