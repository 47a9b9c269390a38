import { site } from '../../_includes/layout.js';

export default class {
  data() {
    return { permalink: '/sitemap.xml', eleventyExcludeFromCollections: true };
  }

  render({ collections }) {
    const kinds = ['roles', 'employers', 'countries', 'skills'];
    const paths = [
      '/',
      ...kinds.slice(1).map((kind) => `/${kind}/`),
      ...kinds.flatMap((kind) => collections[`${kind}Pages`].map(({ path }) => path)),
    ];
    const roles = collections.roles.map(
      ({ url, date }) => `<url><loc>${site}${url}</loc><lastmod>${date.toISOString()}</lastmod></url>`,
    );
    return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${[...paths.map((path) => `<url><loc>${site}${path}</loc></url>`), ...roles].join('\n')}
</urlset>
`;
  }
}
