import { faultOn, type Fault } from './fault.ts';
import { isPostable, type Ground } from './ground.ts';
import { isType, text, within, type Node } from './markup.ts';
import type { Page } from './page.ts';
import { formFaults } from './posting-form.ts';

/**
 * A job posting stands once on the page of an open role and nowhere else, is whole, and uses the words that
 * Google lays down (https://developers.google.com/search/docs/appearance/structured-data/job-posting).
 */
export function posting(page: Page, markup: readonly Node[], { roles, openRoles, site }: Ground): Fault[] {
  const found = markup.flatMap((node) => [...within(node)]).filter(({ node }) => isType(node, 'JobPosting'));
  const fault = faultOn(page.path, 'posting');
  if (!openRoles.has(page.path)) {
    const state = roles.get(page.path)?.stage;
    return found.map(({ node }) =>
      fault(
        'JobPosting',
        text(node['title'])[0],
        state === undefined ? 'no role' : `a role that is ${state}`,
        'Only the page of an open role may be marked as a job: leave the markup out here.',
      ),
    );
  }
  const [only] = found;
  const role = roles.get(page.path);
  if (only === undefined && role && !isPostable(role, site)) return [];
  if (only === undefined)
    return [
      fault(
        'JobPosting',
        undefined,
        'an open role',
        'Add the markup: job search engines find the role by it.',
      ),
    ];
  if (found.length > 1 || only.way !== '')
    return [
      fault(
        'JobPosting',
        `${found.length} job postings`,
        'one role',
        'A page has one job posting, at the top level of its markup.',
      ),
    ];
  if (page.robots.some((robots) => /noindex/.test(robots)))
    return [
      fault(
        'robots',
        page.robots.join('; '),
        undefined,
        'A page with a job posting must not be kept from search engines.',
      ),
    ];
  return formFaults(only.node).map(([property, said, remedy]) => fault(property, said, undefined, remedy));
}
