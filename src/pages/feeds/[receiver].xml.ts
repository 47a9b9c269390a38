import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { siteCatalogue } from '#catalogue.ts';
import { byteStream } from '#feeds/byte-stream.ts';
import { receivers, receiverXml } from '#feeds/receivers.ts';

export const getStaticPaths = (() => {
  // A build writes them itself: scripts/build/follow.ts.
  if (!import.meta.env.DEV) return [];
  return receivers.map((receiver) => ({ params: { receiver: receiver.name }, props: { receiver } }));
}) satisfies GetStaticPaths;

/** The open roles in the form of each of those who gather adverts. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(byteStream(receiverXml(props.receiver, await siteCatalogue())), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
