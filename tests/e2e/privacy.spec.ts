import { expect, test } from '@playwright/test';
import { openPage, pages } from './kinds-of-page.ts';

for (const [kind, path] of pages) {
  test(`${kind} asks no other host for anything and keeps nothing`, async ({ page, context, baseURL }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openPage(page, path);
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
}
