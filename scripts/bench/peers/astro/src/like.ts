import { siteCatalogue, type Role } from './catalogue.ts';

/** Others of the same employer, then of the first skill, then of the country: each list has its index. */
export async function like(role: Role): Promise<Role[]> {
  const { rolesOf } = await siteCatalogue();
  const found = (['employers', 'skills', 'countries'] as const)
    .flatMap((kind) => rolesOf[kind].get(role.data[kind][0] ?? '')?.slice(0, 5) ?? [])
    .filter(({ id }) => id !== role.id);
  return [...new Set(found)].slice(0, 4);
}
