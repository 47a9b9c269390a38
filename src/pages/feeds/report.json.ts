import type { APIRoute } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { feedReport } from '#feeds/feed-report.ts';

/** For editors: a build takes it out of the site and tells what it says. */
export const GET: APIRoute = async () => Response.json(feedReport(await siteCatalogue()));
