import type { APIRoute } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { searchTable } from '#search/table/table.ts';

/** All open roles, with which a browser answers a search. */
export const GET: APIRoute = async () => Response.json(searchTable(await siteCatalogue()));
