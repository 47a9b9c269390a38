import { paths } from '#domain/paths.ts';
import type { Rule } from './rule.ts';

export const applyLoops: Rule = {
  name: 'apply-loops',
  severity: 'error',
  about: 'Who wants to apply must not be sent back to the advert.',
  check({ role, entry, catalogue: { site } }) {
    if (entry.apply?.by !== 'url') return [];
    const { url } = entry.apply;
    const { origin, pathname } = new URL(url, site.url);
    const own = [role.slug, ...role.formerly].map(paths.role);
    const isOwn = origin === new URL(site.url).origin && own.includes(`${pathname.replace(/\/$/, '')}/`);
    if (!isOwn && !url.startsWith('#')) return [];
    return [
      {
        path: ['apply', 'url'],
        message: `\`${url}\` is the page of the advert itself.`,
        hint: 'Write the address where the application is filled in; without `apply`, that of content/site.yaml is used.',
      },
    ];
  },
};
