import { expect, type Page } from '@playwright/test';

/** A page of each kind that the site has, by what it is. */
const kindsOfPage = {
  'the home page': '/',
  'the list of roles': '/roles/',
  'a role with estimated pay': '/roles/principal-machine-learning-engineer-lseg/',
  'a role by a recruiter': '/roles/mlops-lead-investment-bank/',
  'a role with a figure that is worked out': '/roles/home-care-worker-lagan-hearth/',
  'a closed role': '/roles/registrar-museum-de-lichtbaak/',
  'the list of roles in a country': '/roles/in/united-kingdom/',
  'the list of employers': '/employers/',
  'an employer': '/employers/lseg/',
  'an undisclosed employer': '/employers/undisclosed-investment-bank/',
  'an agency': '/employers/pennifold-rask/',
  'the list of profiles': '/profiles/',
  'a profile': '/profiles/senior-machine-learning-engineer/',
  'the list of skills': '/skills/',
  'a skill': '/skills/mlops/',
  'the list of guides': '/guides/',
  'a guide': '/guides/interview-at-lseg/',
  'the search page': '/search/',
  'search results': '/search/?q=machine+learning',
  'the pay workbench': '/pay/?max=850&per=day&paid=no&contract=yes',
  'an empty desk': '/desk/',
  'a worksheet': '/desk/worksheet/?role=mlops-lead-investment-bank',
  'roles side by side':
    '/compare/?roles=mlops-lead-investment-bank,principal-machine-learning-engineer-lseg,platform-engineer-tide-records',
  'the about page': '/about/',
  'the accessibility page': '/accessibility/',
  'the privacy page': '/privacy/',
  'the page for a wrong address': '/no-such-page/',
} as const;

export const pages = Object.entries(kindsOfPage);

/** Opens a page and waits for all that comes to it by itself. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  if (path.startsWith('/search/?'))
    await expect(page.locator('[data-results]').getByRole('link').first()).toBeVisible();
}
