import { expect, it } from 'vitest';
import { reviewed } from '../../scripts/review/reviewed.ts';
import { shownPage } from '../../scripts/review/shown-page.ts';
import { builtSite } from '../support/built-site.ts';

const { root } = await builtSite('tests/fixtures/stages');

it('shows an open role as search engines, phones and feeds do', () => {
  expect(shownPage(root, 'open-two-places')).toMatchObject({
    file: 'content/roles/open-two-places.mdx',
    path: '/roles/open-two-places/',
    result: {
      title: 'Data Engineer · Acme Robotics · Stages',
      address: 'https://careers.example/roles/open-two-places/',
      description: expect.stringContaining('Data Engineer at Acme Robotics.'),
    },
    posting: [
      ['Title', 'Data Engineer'],
      ['Employer', 'Acme Robotics'],
      ['Place', 'Leeds, GB; Dublin, IE'],
      ['Kind', 'FULL_TIME, TEMPORARY'],
      ['Pay', 'GBP 45000 per year'],
      ['Posted', '2026-11-02'],
      ['Closes', '2027-07-31T23:59:59+01:00'],
    ],
    card: expect.arrayContaining(['Data Engineer', 'Acme Robotics', '£45,000 a year']),
    feed: ['Data Engineer', expect.stringContaining('£45,000 a year')],
  });
});

it('says that an estimate is not the employer’s pay, and where a remote role may be done', () => {
  expect(shownPage(root, 'open-estimated')?.posting).toContainEqual([
    'Pay',
    'not shown: no figure is stated',
  ]);
  expect(shownPage(root, 'open-remote-agency')?.posting).toEqual(
    expect.arrayContaining([
      ['Remote', expect.stringMatching(/^yes, from /)],
      ['Pay', 'GBP up to 600 per day'],
    ]),
  );
});

it('shows no job where a role has closed, and nothing where it has no page', () => {
  expect(shownPage(root, 'filled')?.posting).toEqual([]);
  expect(shownPage(root, 'draft')).toBeUndefined();
});

it('reviews what has changed, errors first, and counts the rest', () => {
  const problem = (severity: string) => ({
    file: 'content/roles/filled.mdx',
    line: 3,
    column: 1,
    rule: 'closes-far',
    severity,
    message: 'm'.repeat(3000),
    hint: 'h',
  });
  const problems = [...Array.from({ length: 50 }, () => problem('hint')), problem('error')];
  const files = new Set(['content/roles/filled.mdx', 'content/roles/draft.mdx', 'content/site.yaml']);
  const review = reviewed({ problems }, files, root);
  expect(review).toMatchObject({ counts: { error: 1, warning: 0, hint: 50 }, isBuilt: true, roles: 1 });
  expect(review.problems).toHaveLength(40);
  expect(review.problems[0]).toMatchObject({ severity: 'error' });
  expect(review.problems[0]?.message).toHaveLength(2000);
  expect(review.pages.map(({ path }) => path)).toEqual(['/roles/filled/']);
  expect(reviewed({ problems: [] }, files, undefined)).toMatchObject({ isBuilt: false, pages: [] });
});
