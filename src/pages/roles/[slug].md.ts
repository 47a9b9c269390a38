import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { roleMarkdown } from '#feeds/role-markdown.ts';
import { roleAdvert } from '#views/role-advert.ts';

export const getStaticPaths = (async () => {
  // A build writes them itself: scripts/build/follow.ts.
  if (!import.meta.env.DEV) return [];
  const { roles } = await siteCatalogue();
  return roles.map((role) => ({ params: { slug: role.slug }, props: { role } }));
}) satisfies GetStaticPaths;

/** A role as text, from what its page is made of. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { site } = await siteCatalogue();
  return new Response(roleMarkdown(roleAdvert(props.role, site), site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
