import type { APIRoute } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { vocabulary } from '#search/vocabulary/vocabulary.ts';

/** What the grammar of search knows beside the values that stand in the table of roles. */
export const GET: APIRoute = async () =>
  Response.json(vocabulary(await siteCatalogue(), ['place', 'employer', 'industry', 'skill']));
