import type { APIRoute } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { searchTable } from '#search/table/table.ts';

/** Open roles and those that are no longer open; read when somebody asks for these as well. */
export const GET: APIRoute = async () => Response.json(searchTable(await siteCatalogue(), true));
