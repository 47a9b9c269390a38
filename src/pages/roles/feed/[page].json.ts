import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { jsonFeedPage, paths } from '#domain/paths.ts';
import { feed, mostItems } from '#feeds/feed.ts';
import { jsonFeed } from '#feeds/json-feed.ts';

export const getStaticPaths = (async () => {
  const { openRoles } = await siteCatalogue();
  const pages = Math.ceil(openRoles.length / mostItems);
  return Array.from({ length: Math.max(0, pages - 1) }, (_, index) => ({
    params: { page: String(index + 2) },
    props: { page: index + 2, last: index + 2 === pages },
  }));
}) satisfies GetStaticPaths;

/** Older roles, as the pages that the JSON Feed of all roles leads on to. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const catalogue = await siteCatalogue();
  const list = { path: paths.roles, title: 'Open roles', roles: catalogue.openRoles };
  const address = (page: number) => new URL(jsonFeedPage(page), catalogue.site.url).href;
  const written = jsonFeed(
    feed(list, catalogue, props.page),
    address(props.page),
    props.last ? undefined : address(props.page + 1),
  );
  return Response.json(written, { headers: { 'Content-Type': 'application/feed+json' } });
};
