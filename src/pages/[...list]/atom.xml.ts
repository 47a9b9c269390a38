import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { feedLists } from '#feeds/feed-lists.ts';
import { contentTypes, listFile } from '#feeds/list-file.ts';

export const getStaticPaths = (async () => {
  // A build writes them itself: scripts/build/follow.ts.
  if (!import.meta.env.DEV) return [];
  return feedLists(await siteCatalogue()).map((list) => ({
    params: { list: list.path.slice(1, -1) },
    props: { list },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(listFile(props.list, 'atom', await siteCatalogue()), {
    headers: { 'Content-Type': contentTypes.atom },
  });
