import type { APIRoute } from 'astro';
import { siteCatalogue } from '../catalogue.ts';

const site = 'https://benchmark.example';

export const GET: APIRoute = async () => {
  const { roles } = await siteCatalogue();
  const items = roles.slice(0, 40).map(({ id, data, body = '' }) => {
    const link = `${site}/roles/${id}/`;
    return `<item><title>${escaped(data.title)}</title><link>${link}</link><pubDate>${data.date.toUTCString()}</pubDate><guid>${link}</guid><description>${escaped(body)}</description></item>`;
  });
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Benchmark</title><link>${site}/</link><description>Open roles on Benchmark.</description>
${items.join('\n')}
</channel></rss>
`,
    { headers: { 'Content-Type': 'application/rss+xml' } },
  );
};

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
