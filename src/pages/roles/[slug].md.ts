import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { roleMarkdown } from '#feeds/role-markdown.ts';
import { rolePage } from '#views/role-page.ts';

export const getStaticPaths = (async () => {
  const { roles } = await siteCatalogue();
  return roles.map((role) => ({ params: { slug: role.slug }, props: { role } }));
}) satisfies GetStaticPaths;

/** A role as text, from the object that its page is made of. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const catalogue = await siteCatalogue();
  return new Response(roleMarkdown(rolePage(props.role, catalogue), catalogue.site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
