import { expect, type Page } from '@playwright/test';
import { kindsOfPage } from '../../scripts/audit/kinds-of-page.ts';

export const pages = Object.entries(kindsOfPage);

/** Opens a page and waits for all that comes to it by itself. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  if (path.startsWith('/search/?'))
    await expect(page.locator('[data-results]').getByRole('link').first()).toBeVisible();
}
