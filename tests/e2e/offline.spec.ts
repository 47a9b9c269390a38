import { expect, test, type Page } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

const nurse = '/roles/community-nurse-kirkbeck/';

/** Waits until the worker has the page in its hands, as it has for those who come a second time. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
  });
  await page.goto(path);
}

test('a visited role opens without a connection, says that it is a copy, and cannot be applied for', async ({
  page,
  context,
}) => {
  await visit(page, nurse);
  await expect(page.getByRole('heading', { name: 'How to apply' })).toBeVisible();
  await context.setOffline(true);
  await page.goto(nurse);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Community Nurse');
  await expect(page.getByText(/^You have no connection\. This is a copy, of \d+ \w+ \d{4}/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How to apply' })).toBeHidden();
  await expect(page.getByRole('link', { name: /apply/i })).toHaveCount(0);

  await context.setOffline(false);
  await page.goto(nurse);
  await expect(page.getByText('You have no connection')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'How to apply' })).toBeVisible();
});

test('a role that was saved from a list opens though it was never visited', async ({ page, context }) => {
  await visit(page, '/roles/');
  const row = page.locator('.static .role-row').nth(2);
  const title = await row.locator('.title').innerText();
  const path = await row.locator('.title a').getAttribute('href');
  await row.getByRole('button', { name: /^Save/ }).click();
  await expect.poll(() => page.evaluate((kept) => caches.match(kept ?? '').then(Boolean), path)).toBe(true);
  await context.setOffline(true);
  await page.goto(path ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goto('/desk/');
  await expect(page.locator('[data-section=saved]')).toContainText(title);
});

test('the search of the last visit finds roles without a connection', async ({ page, context }) => {
  await visit(page, '/search/?q=nurse');
  await expect(page.locator('[data-results] .role-row').first()).toContainText('Nurse');
  await context.setOffline(true);
  await page.goto('/search/?q=engineer');
  await expect(page.locator('[data-results] .role-row').first()).toContainText('Engineer');
});

test('a page that was not kept leads to those that were', async ({ page, context }) => {
  await visit(page, nurse);
  await context.setOffline(true);
  await page.goto('/employers/lseg/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No connection');
  await page.getByRole('link', { name: /^Community Nurse/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Community Nurse');
});

test('the page of a first visit is kept as well', async ({ page, context }) => {
  await page.goto(nurse);
  await expect.poll(() => page.evaluate((path) => caches.match(path).then(Boolean), nurse)).toBe(true);
  await context.setOffline(true);
  await page.goto(nurse);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Community Nurse');
});
