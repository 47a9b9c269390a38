import { expect, test } from '@playwright/test';
import { smallTargets, wordsCutOff } from './fit.ts';
import { openPage, pages } from './kinds-of-page.ts';

// Also what remains of a window of 1280 pixels at a zoom of 400 %.
test.use({ viewport: { width: 320, height: 640 } });

for (const [kind, path] of pages) {
  test(`${kind} fits a width of 320 pixels, and what is pressed there is large enough`, async ({ page }) => {
    await openPage(page, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await page.evaluate(wordsCutOff)).toEqual([]);
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });
}
