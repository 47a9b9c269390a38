import type { APIRoute, GetStaticPaths } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { manifest, manifestFiles } from '#desk/manifest.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  Array.from({ length: manifestFiles(await siteCatalogue()) }, (_, file) => ({
    params: { file: String(file) },
  }));

/** How roles stand in this build, for the desk. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(manifest(await siteCatalogue(), Number(params['file'])));
