import { test } from '@playwright/test';
import { expectNothingFromAxe } from './axe.ts';
import { openPage, pages } from './kinds-of-page.ts';

for (const [kind, path] of pages) {
  test(`axe finds nothing on ${kind}, light or dark`, async ({ page }) => {
    await openPage(page, path);
    await expectNothingFromAxe(page);
  });
}
