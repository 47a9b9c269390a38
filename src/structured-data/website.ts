import type { WebSiteLeaf } from 'schema-dts';
import { paths } from '#domain/paths.ts';
import type { Site } from '#domain/site.ts';
import { given } from './given.ts';

/** The site as a whole, for its home page. */
export function website(site: Site): WebSiteLeaf {
  const { name, description, url, language, publisher } = site;
  return {
    '@type': 'WebSite',
    name,
    description,
    url: new URL(paths.home, url).href,
    inLanguage: language,
    publisher: given({
      '@type': 'Organization',
      name: publisher.name,
      url: publisher.url && new URL(publisher.url, url).href,
    }),
  };
}
