import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { calendar } from '#feeds/calendar.ts';
import { feedLists } from '#feeds/feed-lists.ts';

export const getStaticPaths = (async () =>
  feedLists(await siteCatalogue()).map((list) => ({
    params: { list: list.path.slice(1, -1) },
    props: { list },
  }))) satisfies GetStaticPaths;

/** The closing dates of every list of roles. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { site } = await siteCatalogue();
  const { title, roles } = props.list;
  return new Response(calendar(`${title}: closing dates`, roles, site), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
