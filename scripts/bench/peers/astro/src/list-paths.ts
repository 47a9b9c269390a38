import type { PaginateFunction } from 'astro';
import { siteCatalogue, type Kind } from './catalogue.ts';

/** The pages of every list of a kind. */
export async function listPaths(kind: Kind, paginate: PaginateFunction) {
  const { lists, rolesOf } = await siteCatalogue();
  return [...lists[kind].values()].flatMap((list) =>
    paginate(rolesOf[kind].get(list.id) ?? [], { params: { slug: list.id }, pageSize: 40, props: { list } }),
  );
}
