import type { APIRoute, GetStaticPaths } from 'astro';
import { siteCatalogue, siteHistory } from '#catalogue.ts';
import type { FactsThen } from '#views/history.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { roles } = await siteCatalogue();
  const history = await siteHistory();
  return roles.flatMap((role) => {
    const versions = history(role);
    return versions.length > 1 ? [{ params: { slug: role.slug }, props: { versions } }] : [];
  });
};

/** The facts of a role after each day on which one changed, the oldest first. */
export const GET: APIRoute<{ versions: FactsThen[] }> = ({ props }) =>
  Response.json({ versions: props.versions });
