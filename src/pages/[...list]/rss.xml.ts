import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { feedOf } from '#domain/paths.ts';
import { rss } from '#feeds/rss.ts';
import { feedLists } from '#feeds/feed-lists.ts';
import { feed } from '#feeds/feed.ts';

export const getStaticPaths = (async () =>
  feedLists(await siteCatalogue()).map((list) => ({
    params: { list: list.path.slice(1, -1) },
    props: { list },
  }))) satisfies GetStaticPaths;

/** Every list of roles in RSS. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const catalogue = await siteCatalogue();
  const self = new URL(feedOf(props.list.path, 'rss'), catalogue.site.url).href;
  return new Response(rss(feed(props.list, catalogue), self), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
};
