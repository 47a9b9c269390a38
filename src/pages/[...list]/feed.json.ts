import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { feedOf, jsonFeedPage, paths } from '#domain/paths.ts';
import { feedLists } from '#feeds/feed-lists.ts';
import { feed, mostItems } from '#feeds/feed.ts';
import { jsonFeed } from '#feeds/json-feed.ts';

export const getStaticPaths = (async () =>
  feedLists(await siteCatalogue()).map((list) => ({
    params: { list: list.path.slice(1, -1) },
    props: { list },
  }))) satisfies GetStaticPaths;

/** Every list of roles as JSON Feed; that of all roles goes on for as long as there are any. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const catalogue = await siteCatalogue();
  const { list } = props;
  const address = (path: string) => new URL(path, catalogue.site.url).href;
  const goesOn = list.path === paths.roles && list.roles.length > mostItems;
  const written = jsonFeed(
    feed(list, catalogue),
    address(feedOf(list.path, 'json')),
    goesOn ? address(jsonFeedPage(2)) : undefined,
  );
  return Response.json(written, { headers: { 'Content-Type': 'application/feed+json' } });
};
