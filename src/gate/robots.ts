import { isInSitemap } from '#domain/in-sitemap.ts';
import { faultOn, type Fault } from './fault.ts';
import type { Ground } from './ground.ts';
import { inside } from './link.ts';
import { isUnlisted, type Named } from './name.ts';

const file = '/robots.txt';

/**
 * /robots.txt keeps no crawler from a page that is to be found, and names a sitemap that is there
 * (https://www.rfc-editor.org/rfc/rfc9309). A site without one lets everybody in.
 */
export function robots(
  written: string | undefined,
  pages: readonly Named[],
  files: ReadonlySet<string>,
  { catalogue, site }: Ground,
): Fault[] {
  const lines = (written ?? '').split('\n').map((line) => line.replace(/#.*/, '').trim());
  const values = (field: string) =>
    lines.flatMap((line) => new RegExp(`^${field}\\s*:\\s*(\\S+)`, 'i').exec(line)?.[1] ?? []);
  const fault = faultOn(file, 'robots');
  const closed = values('disallow').flatMap((start) => {
    const form = new RegExp(`^${start.split('*').map(literal).join('.*')}`);
    const page = pages.find(
      (one) => form.test(one.path) && !isUnlisted(one) && isInSitemap(one.path, catalogue),
    );
    return page
      ? [
          fault(
            'Disallow',
            start,
            page.path,
            'That page is to be found, and must be open to be read: take the line out.',
          ),
        ]
      : [];
  });
  const lost = values('sitemap')
    .filter((address) => !files.has(inside(address, '/', site.url) ?? ''))
    .map((address) => fault('Sitemap', address, undefined, 'There is no such file on this site.'));
  return [...closed, ...lost];
}

function literal(text: string): string {
  return text.replace(/[.+?^{}()|[\]\\]/g, '\\$&');
}
