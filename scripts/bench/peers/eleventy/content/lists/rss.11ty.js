import { site } from '../../_includes/layout.js';
import { escaped } from '../../_includes/role-parts.js';

export default class {
  data() {
    return { permalink: '/index.xml', eleventyExcludeFromCollections: true };
  }

  render({ collections }) {
    const items = collections.roles.slice(0, 40).map((role) => {
      const link = site + role.url;
      return `<item><title>${escaped(role.data.title)}</title><link>${link}</link><pubDate>${role.date.toUTCString()}</pubDate><guid>${link}</guid><description>${escaped(role.content)}</description></item>`;
    });
    return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Benchmark</title><link>${site}/</link><description>Open roles on Benchmark.</description>
${items.join('\n')}
</channel></rss>
`;
  }
}
