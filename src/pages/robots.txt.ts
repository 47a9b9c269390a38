import type { APIRoute } from 'astro';

/** Everything may be read, and the sitemap says where it is. */
export const GET: APIRoute = ({ site }) => {
  if (site === undefined) throw new Error('The site has no address.');
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`);
};
