import { expect, test } from '@playwright/test';
import { pages } from './kinds-of-page.ts';

test.use({ javaScriptEnabled: false });

test('every kind of page shows its content without scripts', async ({ page }) => {
  for (const [kind, path] of pages) {
    await test.step(kind, async () => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const main = page.getByRole('main');
      expect((await main.innerText()).length).toBeGreaterThan(100);
      await expect(page.getByRole('navigation', { name: 'Site' }).getByRole('link')).toHaveCount(5);
    });
  }
});

test('links lead from home to a role, its employer, a skill and back', async ({ page }) => {
  const main = page.getByRole('main');
  const title = page.getByRole('heading', { level: 1 });
  await page.goto('/');
  await main.getByRole('link', { name: 'Machine Learning Operations Lead' }).click();
  await expect(title).toHaveText('Machine Learning Operations Lead');
  await main.getByRole('link', { name: 'Undisclosed investment bank' }).first().click();
  await expect(title).toHaveText('Undisclosed investment bank');
  await main.getByRole('link', { name: 'Machine Learning Operations Lead' }).click();
  await main.getByRole('link', { name: 'Azure Databricks', exact: true }).first().click();
  await expect(title).toHaveText('Azure Databricks');
  await main.getByRole('link', { name: 'Machine Learning Operations Lead' }).click();
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Home' }).click();
  await expect(page).toHaveURL('/');
});

test('the search form of the home page leads to links that can be followed', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('machine learning');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL('/search/?q=machine+learning');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Principal Machine Learning Engineer' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Principal Machine Learning Engineer');
});
