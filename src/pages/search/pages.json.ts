import type { APIRoute } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { pageList } from '#search/page-list.ts';

/** Employers, profiles, guides and skills by their names; read when their texts are searched. */
export const GET: APIRoute = async () => Response.json(pageList(await siteCatalogue()));
