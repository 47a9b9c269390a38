import type { APIRoute } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { gazetteer } from '#search/near/gazetteer.ts';
import { countriesInUse } from '#search/near/role-towns.ts';
import { towns } from '#towns.ts';

/** Read by the search page when somebody asks for what is near a place. */
export const GET: APIRoute = async () => {
  const catalogue = await siteCatalogue();
  return Response.json(gazetteer(catalogue, towns(countriesInUse(catalogue))));
};
