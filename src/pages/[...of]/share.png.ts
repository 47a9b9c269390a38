import type { APIRoute, GetStaticPaths } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { image } from '#sharing/image.ts';
import type { Picture } from '#sharing/picture.ts';
import { pictures } from '#sharing/pictures.ts';

export const getStaticPaths = (async () => {
  // A build writes them itself: src/integrations/shared-pictures.ts.
  if (!import.meta.env.DEV) return [];
  const drawn = await pictures(await siteCatalogue());
  return [...drawn].flatMap(([path, draft]) => {
    const picture = draft();
    return picture ? [{ params: { of: path.slice(1, -1) || undefined }, props: { picture } }] : [];
  });
}) satisfies GetStaticPaths;

/** What stands for a page where it is shared, beside the page. */
export const GET: APIRoute<{ picture: Picture }> = async ({ props }) =>
  new Response(await image(props.picture), { headers: { 'Content-Type': 'image/png' } });
