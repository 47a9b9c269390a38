import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { paths } from '#domain/paths.ts';
import { contentTypes, jsonPage, jsonPages } from '#feeds/list-file.ts';

export const getStaticPaths = (async () => {
  // A build writes them itself: scripts/build/follow.ts.
  if (!import.meta.env.DEV) return [];
  const { openRoles: roles } = await siteCatalogue();
  const list = { path: paths.roles, title: 'Open roles', roles };
  return Array.from({ length: jsonPages(list) - 1 }, (_, index) => ({
    params: { page: String(index + 2) },
    props: { list, page: index + 2 },
  }));
}) satisfies GetStaticPaths;

/** Older roles, as the pages that the JSON Feed of all roles leads on to. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(jsonPage(props.list, props.page, await siteCatalogue()), {
    headers: { 'Content-Type': contentTypes.json },
  });
