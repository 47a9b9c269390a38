import type { APIRoute } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { llms } from '#feeds/llms.ts';

/** What there is here for programs that read text. */
export const GET: APIRoute = async () => new Response(llms(await siteCatalogue()));
