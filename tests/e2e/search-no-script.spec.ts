import { box, expect, test } from './search-parts.ts';

test.use({ javaScriptEnabled: false });

test('the search page says what search needs and links to everything', async ({ page }) => {
  await page.goto('/search/?q=mlops');
  await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
  for (const name of [
    'Machine Learning Operations Lead',
    'Principal Machine Learning Engineer',
    'LSEG',
    'All skills (139)',
    'All guides (4)',
  ]) {
    await expect(page.locator('search-page').getByRole('link', { name, exact: true }).first()).toBeVisible();
  }
  await expect(box(page)).toBeHidden();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('the list of roles and every way to narrow it are there without it', async ({ page }) => {
  await page.goto('/roles/');
  await expect(page.getByRole('link', { name: 'Tern Warden' })).toBeVisible();
  await expect(box(page)).toBeHidden();
  await page.locator('.browse').getByRole('link', { name: 'Remote', exact: true }).click();
  await expect(page).toHaveURL('/roles/remote/');
  await expect(page.getByText('5 open roles')).toBeVisible();
});

test('the search box of every other page leads to the lists', async ({ page }) => {
  await page.goto('/employers/');
  await page.getByRole('searchbox').fill('mlops');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL('/search/?q=mlops');
});
