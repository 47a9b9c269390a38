import { expect, it } from 'vitest';
import { listings } from '#domain/listing.ts';
import { listingPage } from '#views/listing-page.ts';
import { sampleCatalogue } from '../../support/sample.ts';

const advert = (title: string, fields: string) => `title: ${title}
employer: acme
locations: [{ city: Leeds, country: GB }]
${fields}
---
You build the pipelines.`;

const now = '2026-11-20T09:00:00Z';
const catalogue = sampleCatalogue(
  {
    'roles/today.mdx': advert('Today', 'posted: 2026-11-20\ncloses: 2026-12-19'),
    'roles/week.mdx': advert('Week', 'posted: 2026-11-14\ncloses: 2026-11-26'),
    'roles/eight.mdx': advert('Eight', 'posted: 2026-11-13\ncloses: 2026-11-20'),
    'roles/hour.mdx': advert('Hour', 'posted: 2026-11-01\ncloses: 2026-11-20T12:00:00Z'),
    'roles/open-end.mdx': advert('Open end', 'posted: 2026-10-01'),
    'roles/gone.mdx': advert('Gone', 'posted: 2026-11-19\ncloses: 2026-11-19'),
  },
  now,
);
const list = (path: string) => listings(catalogue).find((listing) => listing.path === path);

it.each([
  ['/roles/posted/1-days/', 'Roles posted on 20 November 2026', ['Today']],
  ['/roles/posted/7-days/', 'Roles posted since 14 November 2026', ['Today', 'Week']],
  ['/roles/posted/30-days/', 'Roles posted since 22 October 2026', ['Today', 'Week', 'Eight', 'Hour']],
  ['/roles/closing/1-days/', 'Roles that close on 20 November 2026', ['Eight', 'Hour']],
  ['/roles/closing/7-days/', 'Roles that close by 26 November 2026', ['Week', 'Eight', 'Hour']],
  ['/roles/closing/30-days/', 'Roles that close by 19 December 2026', ['Today', 'Week', 'Eight', 'Hour']],
])('%s names its days, and lists the open roles of these', (path, title, roles) => {
  expect(list(path)?.title).toBe(title);
  expect(list(path)?.roles.map((role) => role.title)).toEqual(roles);
});

it('shows what closes first at the top of its page', () => {
  const listing = list('/roles/closing/30-days/')!;
  const { roles, lead } = listingPage({ path: listing.path, listing, page: 1 }, catalogue);
  expect(roles.map(({ title }) => title)).toEqual(['Hour', 'Eight', 'Week', 'Today']);
  expect(lead).toBe('4 open roles, soonest first.');
});
