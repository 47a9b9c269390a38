import { expect, test } from '@playwright/test';

const nurse = '/roles/community-nurse-kirkbeck/';

test.describe('a page that was built before its role closed', () => {
  test('closes itself at the hour, while it is being read', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-27T23:59:30Z') });
    await page.goto(nurse);
    await expect(page.getByRole('heading', { name: 'How to apply' })).toBeVisible();
    await expect(page.getByText('Applications closed on')).toBeHidden();

    await page.clock.fastForward(60_000);
    await expect(page.getByText('Applications closed on 27 November 2026.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'How to apply' })).toBeHidden();
    await expect(page.getByRole('link', { name: /apply/i })).toHaveCount(0);
  });

  test('is closed for those who come later, with its text still there', async ({ page }) => {
    await page.clock.install({ time: new Date('2027-02-01T10:00:00Z') });
    await page.goto(nurse);
    await expect(page.getByText('Applications closed on 27 November 2026.')).toBeVisible();
    await expect(page.getByRole('link', { name: /apply/i })).toHaveCount(0);
    await expect(page.getByRole('article', { name: 'The advert' })).toBeVisible();
  });

  test('says in the last week that it closes soon, and not before', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-20T23:59:00Z') });
    await page.goto(nurse);
    const soon = page.getByText('Closing soon. Applications close on 27 November 2026.');
    await expect(soon).toBeHidden();
    await page.clock.fastForward(120_000);
    await expect(soon).toBeVisible();
  });

  test('tells search engines when to drop it', async ({ page }) => {
    await page.goto(nurse);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute(
      'content',
      'unavailable_after: 2026-11-28T00:00:00Z',
    );
  });
});

test('a role that names no closing date never closes by itself', async ({ page }) => {
  await page.clock.install({ time: new Date('2028-01-01T10:00:00Z') });
  await page.goto('/roles/mlops-lead-investment-bank/');
  await expect(page.getByRole('heading', { name: 'How to apply' })).toBeVisible();
  await expect(page.locator('closing-time')).toHaveCount(0);
});
