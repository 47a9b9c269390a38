import type { APIRoute } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { rolesDocument } from '#feeds/role-document.ts';

/** The newest thousand open roles, every fact with its kind. */
export const GET: APIRoute = async () => Response.json(rolesDocument(await siteCatalogue(), 1));
