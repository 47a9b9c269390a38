import type { APIRoute, GetStaticPaths } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { dataFiles } from '#data-files.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  // A build writes them itself: scripts/build/write-data.ts.
  if (!import.meta.env.DEV) return [];
  return dataFiles(await siteCatalogue()).map(({ path }) => ({
    params: { data: path.slice(1).replace(/\.json$/, '') },
  }));
};

/** What scripts of pages ask for. */
export const GET: APIRoute = async ({ params }) => {
  const file = dataFiles(await siteCatalogue()).find(({ path }) => path === `/${params['data']}.json`);
  return file ? Response.json(file.data()) : new Response(null, { status: 404 });
};
