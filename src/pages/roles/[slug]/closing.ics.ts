import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { roleCalendar } from '#feeds/calendar.ts';
import { contentTypes } from '#feeds/list-file.ts';

export const getStaticPaths = (async () => {
  // A build writes them itself: scripts/build/follow.ts.
  if (!import.meta.env.DEV) return [];
  const { roles, site } = await siteCatalogue();
  return roles.flatMap((role) => {
    const text = roleCalendar(role, site);
    return text === undefined ? [] : [{ params: { slug: role.slug }, props: { text } }];
  });
}) satisfies GetStaticPaths;

/** The closing date of a role that states one, while it is open. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': contentTypes.calendar } });
