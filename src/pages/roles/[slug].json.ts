import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { roleDocument } from '#feeds/role-document.ts';
import { rolePage } from '#views/role-page.ts';

export const getStaticPaths = (async () => {
  const { roles } = await siteCatalogue();
  return roles.map((role) => ({ params: { slug: role.slug }, props: { role } }));
}) satisfies GetStaticPaths;

/** A role as data, from the object that its page is made of. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const catalogue = await siteCatalogue();
  return Response.json(roleDocument(rolePage(props.role, catalogue), catalogue.site));
};
