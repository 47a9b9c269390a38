import { expect, test } from '@playwright/test';
import { expectNothingFromAxe } from './axe.ts';
import { smallTargets, wordsCutOff } from './fit.ts';
import { openPage, pages } from './kinds-of-page.ts';

for (const [kind, path] of pages) {
  test(`${kind} asks no other host for anything, keeps nothing, suits axe, and fits 320 pixels`, async ({
    page,
    context,
    baseURL,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openPage(page, path);

    await test.step('it asks no other host for anything and keeps nothing', async () => {
      const elsewhere = asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'));
      expect(elsewhere).toEqual([]);
      expect(asked.length).toBeGreaterThan(1);
      expect(await context.cookies()).toEqual([]);
      const kept = await page.evaluate(async () => ({
        local: Object.keys(localStorage),
        session: Object.keys(sessionStorage),
        databases: (await indexedDB.databases()).map(({ name }) => name),
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      expect(kept).toEqual({ local: [], session: [], databases: [], caches: [], workers: 0 });
    });

    await test.step('axe finds nothing on it, light or dark', () => expectNothingFromAxe(page));

    await test.step('it fits a width of 320 pixels, and what is pressed there is large enough', async () => {
      // Also what remains of a window of 1280 pixels at a zoom of 400 %.
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await page.evaluate(wordsCutOff)).toEqual([]);
      expect(await page.evaluate(smallTargets)).toEqual([]);
    });
  });
}
