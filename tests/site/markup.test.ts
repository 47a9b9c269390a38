import Validator from '@adobe/structured-data-validator';
import { describe, expect, it } from 'vitest';
import { builtSite, type MarkupNode } from '../support/built-site.ts';
import { schemaOrg } from '../support/schema-org.ts';

const content = await builtSite('content');
const stages = await builtSite('tests/fixtures/stages');
const vocabulary = schemaOrg();

describe.each([
  { root: 'content', site: content },
  { root: 'tests/fixtures/stages', site: stages },
])('the markup of $root', ({ site }) => {
  it.each(site.pages.filter(({ markup }) => markup.length > 0).map((page) => ({ ...page })))(
    'passes the validator on $path',
    async ({ markup }) => {
      expect(await complaints(markup)).toEqual([]);
    },
  );

  it.each(site.pages.map((page) => ({ ...page })))('is one object at most on $path', ({ document }) => {
    expect(document.querySelectorAll('script[type="application/ld+json"]').length).toBeLessThan(2);
  });

  it('has a trail on every page below the home page and nowhere else', () => {
    const without = site.pages
      .filter((page) => !types(page.markup).includes('BreadcrumbList'))
      .map(({ path }) => path);
    expect(without).toEqual(['/404.html', '/'].filter((path) => path === '/' || without.includes(path)));
  });
});

it('open roles, and no other page, are job postings', () => {
  const open = ['open-estimated', 'open-remote-agency', 'open-two-places'];
  const pages = stages.pages.filter(({ html }) => html.includes('JobPosting')).map(({ path }) => path);
  expect(pages).toEqual(open.map((slug) => `/roles/${slug}/`));
});

it.each([
  ['a property that schema.org does not have', { salaryRange: '1-2' }, /WARNING .*salaryRange/],
  [
    'a type that it does not have',
    { jobLocation: { '@type': 'Spot', address: { addressCountry: 'GB' } } },
    /ERROR .*Spot/,
  ],
  ['an empty title', { title: '' }, /ERROR .*title/],
  ['no place', { jobLocation: undefined }, /ERROR .*jobLocation/],
])('the validator would complain of %s', async (_, fault, complaint) => {
  expect((await complaints([{ ...posting(stages, 'open-estimated'), ...fault }])).join()).toMatch(complaint);
});

it('closed roles keep their page', () => {
  expect(types(stages.page('/roles/filled/').markup)).toEqual(['BreadcrumbList']);
  expect(types(stages.page('/roles/closed-by-date/').markup)).toEqual(['BreadcrumbList']);
});

it('roles to come and drafts have none', () => {
  expect(
    stages.pages.filter(({ html }) => /Field Engineer|Sales Engineer/.test(html)).map(({ path }) => path),
  ).toEqual([]);
});

it('an employer that may not be named has no markup, and confidential roles', () => {
  expect(types(stages.page('/employers/undisclosed-insurer/').markup)).toEqual(['BreadcrumbList']);
  expect(types(stages.page('/employers/northgate-search/').markup)).toContain('EmploymentAgency');
  expect(posting(stages, 'open-remote-agency')['hiringOrganization']).toEqual({
    '@type': 'Organization',
    name: 'confidential',
  });
});

it.each([
  [
    'an estimate',
    '/roles/open-estimated/',
    ['31,000', '39,000', 'Pay Board'],
    ['minValue":31000', 'maxValue":39000', 'Estimated by Pay Board'],
  ],
  ['one bound', '/roles/open-remote-agency/', ['up to', '600'], ['"maxValue":600', '"DAY"']],
  [
    'one figure',
    '/roles/open-two-places/',
    ['45,000', 'bonus of up to a tenth'],
    ['"value":45000', 'bonus of up to a tenth'],
  ],
])('pay that is %s stands in the page as in the markup', (_, path, shown, marked) => {
  const page = stages.page(path);
  const text = page.document.querySelector('main')?.text ?? '';
  for (const words of shown) expect(text).toContain(words);
  for (const words of marked) expect(JSON.stringify(page.markup)).toContain(words);
});

/** What the validator says, apart from recommended properties that the advert does not state. */
async function complaints(markup: readonly MarkupNode[]): Promise<string[]> {
  // A validator that knows one address alone is shown each of several by itself.
  const nodes = markup.flatMap((node) =>
    Array.isArray(node['jobLocation'])
      ? node['jobLocation'].map((jobLocation) => ({ ...node, jobLocation }))
      : [node],
  );
  const jsonld = Object.groupBy(structuredClone(nodes), (node) => node['@type']);
  const issues = await new Validator(vocabulary).validate({ jsonld });
  return issues
    .filter(
      ({ severity, issueMessage }) =>
        severity === 'ERROR' || !/^Missing field ".*" \(optional\)$/.test(issueMessage),
    )
    .map(({ severity, issueMessage, path }) => `${severity} ${issueMessage} ${JSON.stringify(path)}`);
}

function posting(site: typeof content, slug: string): MarkupNode {
  return site.page(`/roles/${slug}/`).markup.find((node) => node['@type'] === 'JobPosting')!;
}

function types(markup: readonly MarkupNode[]): string[] {
  return markup.map((node) => node['@type']);
}
