import { isExampleHost, isPrivateHost } from '#domain/host.ts';
import type { SiteRule } from './rule.ts';

export const siteExample: SiteRule = {
  name: 'site-example',
  severity: 'warning',
  about:
    'Markup, feeds and sitemaps carry the address of the site, so a site on a domain that is kept for examples sends everyone nowhere. An error with `--deploy`.',
  check({ site, deploy }) {
    const { hostname } = new URL(site.url);
    const host = isExampleHost(hostname) || isPrivateHost(hostname) || !hostname.includes('.');
    const email = site.contact.email;
    const unread = deploy && email !== undefined && isExampleHost(email.slice(email.indexOf('@') + 1));
    return [
      ...(host
        ? [
            {
              severity: deploy ? ('error' as const) : ('warning' as const),
              path: ['url'],
              message: `The site stands at \`${site.url}\`, where nobody can reach it.`,
              hint: 'Write the address at which it is published, or set SITE_URL when it is built.',
            },
          ]
        : []),
      ...(unread
        ? [
            {
              severity: 'error' as const,
              path: ['contact', 'email'],
              message: `\`${email}\` is on a domain that is kept for examples, so no application arrives.`,
              hint: 'Write an address that somebody reads.',
            },
          ]
        : []),
    ];
  },
};
