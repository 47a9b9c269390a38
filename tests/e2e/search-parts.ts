import { expect, test as base, type Page } from '@playwright/test';

/** A browser on the day of the build, in which nothing may be thrown, and no worker answers for the site. */
export const test = base.extend({
  serviceWorkers: 'block',
  page: async ({ page }, use) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.clock.setFixedTime('2026-11-20T09:00:00Z');
    await use(page);
    expect(errors).toEqual([]);
  },
});

export { expect };

export const box = (page: Page) => page.locator('search-page input[name=q]');
export const results = (page: Page) => page.locator('[data-list=roles] > li');
export const titles = (page: Page) => results(page).locator('.title');
export const others = (page: Page) => page.locator('[data-list=others] > li');
export const count = (page: Page) => page.locator('.count[data-status]').first();
export const chips = (page: Page) => page.locator('[data-chips] [data-label]');
export const filters = (page: Page) => page.getByRole('group', { name: 'Filters' });
export const facet = (page: Page, name: string) => filters(page).getByRole('group', { name, exact: true });
export const option = (page: Page, facetName: string, name: string) =>
  facet(page, facetName).locator('label', { hasText: new RegExp(`^\\s*${name}\\s*\\d*\\s*$`) });
export const asked = (page: Page) => new URL(page.url()).search;
