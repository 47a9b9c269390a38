import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { calendar } from '#feeds/calendar.ts';
import { hasCalendar } from '#views/follow.ts';

export const getStaticPaths = (async () => {
  // A build writes them itself: src/integrations/feeds.ts.
  if (!import.meta.env.DEV) return [];
  const { roles } = await siteCatalogue();
  return roles.filter(hasCalendar).map((role) => ({ params: { slug: role.slug }, props: { role } }));
}) satisfies GetStaticPaths;

/** The closing date of an open role that states one. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { site } = await siteCatalogue();
  return new Response(calendar(`${props.role.title}: closing date`, [props.role], site), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
