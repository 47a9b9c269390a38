import type { APIRoute } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { paths } from '#domain/paths.ts';
import { rolesJsonSchema } from '#feeds/role-schema.ts';

/** The form of /roles.json and of the JSON beside each role. */
export const GET: APIRoute = async () => {
  const { site } = await siteCatalogue();
  return Response.json(rolesJsonSchema(new URL(paths.rolesSchema, site.url).href));
};
