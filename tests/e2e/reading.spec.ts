import { expect, test, type Page } from '@playwright/test';

test('a job seeker opens a role and learns whose figure its pay is', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Principal Machine Learning Engineer', exact: true })
    .first()
    .click();
  const pay = fact(page, 'Pay');
  await expect(pay).toContainText('€80,000 to €100,000');
  await expect(pay).toContainText('estimated by StudySmarter, not by LSEG');
  await expect(fact(page, 'Workplace')).toContainText('On site');
  await expect(fact(page, 'Closes')).toContainText('The advert does not say');

  await fact(page, 'Closes').getByRole('link', { name: 'what to ask' }).click();
  await expect(page.getByRole('heading', { name: 'This advert does not say' })).toBeInViewport();

  await page.getByRole('link', { name: 'How to apply' }).click();
  await expect(page.getByRole('heading', { name: 'How to apply' })).toBeInViewport();
});

test('a job seeker tells the board’s advice and praise from the employer’s words', async ({ page }) => {
  await page.goto('/roles/principal-machine-learning-engineer-lseg/');
  const advice = page.locator('section', {
    has: page.getByRole('heading', { name: 'Advice, not the employer’s' }),
  });
  await expect(advice.getByRole('listitem')).toHaveCount(4);
  await advice.getByRole('link', { name: 'How to prepare for an interview at LSEG' }).click();
  await expect(page.getByRole('main')).toContainText('StudySmarter');

  await page.goto('/employers/lseg/');
  const praise = page.getByRole('figure');
  await expect(praise).toContainText('an outstanding employer in the middle of London');
  await expect(praise).toContainText('Said by StudySmarter, not by the employer');
});

test('a contractor reads the terms of a bank that nobody names', async ({ page }) => {
  await page.goto('/roles/');
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Machine Learning Operations Lead', exact: true })
    .click();
  await expect(fact(page, 'Pay')).toContainText('up to £850');
  await expect(fact(page, 'Pay')).toContainText('stated by the recruiter');
  await expect(fact(page, 'Contract')).toContainText('12 months');
  await expect(fact(page, 'IR35')).toContainText('Outside IR35');
  await expect(fact(page, 'Workplace')).toContainText('Remote');

  await page.getByRole('main').getByRole('link', { name: 'Undisclosed investment bank' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Undisclosed investment bank');
  await expect(page.getByRole('main').locator('a[href^="http"], img')).toHaveCount(0);
});

test('an engineer compares a profile with the roles that are instances of it', async ({ page }) => {
  await page.goto('/profiles/');
  await page.getByRole('main').getByRole('link', { name: 'Senior Machine Learning Engineer' }).click();
  await expect(page.getByText('Lead the making of ML models from end to end').first()).toBeVisible();
  for (const role of ['Principal Machine Learning Engineer', 'Machine Learning Operations Lead']) {
    await expect(page.getByRole('main').getByRole('link', { name: role }).first()).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: 'How to apply' })).toHaveCount(0);
});

test('someone with a skill finds the roles that ask for it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Skills' }).click();
  await page.getByRole('main').getByRole('link', { name: 'SHAP', exact: true }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Principal Machine Learning Engineer', exact: true })
    .click();
  await expect(page.getByRole('main').getByRole('link', { name: 'SHAP', exact: true }).first()).toBeVisible();
});

test('someone who applied finds a closed role again, and open roles like it', async ({ page }) => {
  await page.goto('/roles/registrar-museum-de-lichtbaak/');
  await expect(page.getByText('The role was filled on 13 November 2026.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How to apply' })).toHaveCount(0);
  await expect(fact(page, 'By the year')).toContainText('from about €29,400');
  await expect(fact(page, 'By the year')).toContainText('worked out by us, at 12 months a year');
  await page.getByRole('link', { name: 'See open roles like it.' }).click();
  await expect(page.getByRole('heading', { name: 'Open roles like this' })).toBeInViewport();

  await page.goto('/');
  await expect(page.getByRole('main').getByRole('link', { name: 'Assistant Registrar' })).toHaveCount(0);
});

test('someone with a wrong address finds a way on', async ({ page }) => {
  const answer = await page.goto('/roles/gone/');
  expect(answer?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'all open roles' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open roles');
});

/** A row of the ledger. */
function fact(page: Page, label: string) {
  return page.locator('.ledger dl > div', { has: page.getByRole('term').getByText(label, { exact: true }) });
}
