import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { rolesDocument, rolesJsonPages } from '#feeds/role-document.ts';

export const getStaticPaths = (async () => {
  const pages = rolesJsonPages(await siteCatalogue());
  return Array.from({ length: pages - 1 }, (_, index) => ({
    params: { page: String(index + 2) },
    props: { page: index + 2 },
  }));
}) satisfies GetStaticPaths;

/** The open roles after the first thousand. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  Response.json(rolesDocument(await siteCatalogue(), props.page));
