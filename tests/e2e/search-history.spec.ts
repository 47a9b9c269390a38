import { asked, box, chips, count, expect, option, test, titles } from './search-parts.ts';

test('a link to a search opens it, and Back and Forward walk through it', async ({ page }) => {
  await page.goto('/search/?workplace=remote&skill=mlops');
  await expect(titles(page)).toHaveText(['Machine Learning Operations Lead']);
  await expect(option(page, 'Workplace', 'Remote').locator('input')).toBeChecked();

  await box(page).pressSequentially('zzqq nurse', { delay: 10 });
  await expect(count(page)).toHaveText('No roles');
  await page.goBack();
  await expect(box(page)).toHaveValue('');
  await expect(titles(page)).toHaveText(['Machine Learning Operations Lead']);
  await page.goForward();
  await expect(box(page)).toHaveValue('zzqq nurse');
  await expect(count(page)).toHaveText('No roles');
});

test('Back from a role returns to the results, the place on the page and the role', async ({ page }) => {
  await page.goto('/search/?sort=newest');
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(titles(page)).toHaveCount(36);
  await expect(titles(page).nth(20).locator('a')).toBeFocused();
  const link = titles(page).nth(28).locator('a');
  await link.scrollIntoViewIfNeeded();
  await expect.poll(() => page.evaluate(() => history.state?.scroll === scrollY)).toBe(true);
  const scroll = await page.evaluate(() => scrollY);
  expect(scroll).toBeGreaterThan(500);
  await link.click();
  await expect(page).toHaveURL(/\/roles\/.+/);
  await page.goBack();
  await expect(titles(page)).toHaveCount(36);
  await expect(link).toBeFocused();
  expect(Math.abs((await page.evaluate(() => scrollY)) - scroll)).toBeLessThan(5);
});

test('parameters and values that nobody knows are ignored and dropped', async ({ page }) => {
  await page.goto(
    '/search/?q=machine&colour=red&kind=dragon&__proto__=x&sort=sideways&workplace=%E0%A4%A&skill=mlops&shown=7&posted=2',
  );
  await expect(titles(page).first()).toBeVisible();
  expect(asked(page)).toBe('?q=machine&skill=mlops');
  await expect(chips(page)).toHaveText(['Skill: MLOps']);
});

test('sorting keeps every result', async ({ page }) => {
  await page.goto('/search/?q=engineer');
  await expect(page.locator('[data-list=roles] mark').first()).toBeVisible();
  const all = await count(page).textContent();
  for (const sort of ['newest', 'closing', 'pay']) {
    await page.getByLabel('Sort').selectOption(sort);
    await expect.poll(() => asked(page)).toBe(`?q=engineer&sort=${sort}`);
    await expect(count(page)).toHaveText(all ?? '');
  }
});

test('on /roles/ results take the place of the list, and Back brings it back', async ({ page }) => {
  await page.goto('/roles/');
  const list = page.locator('.static');
  await expect(list.getByRole('link', { name: 'Tern Warden' })).toBeVisible();
  await box(page).fill('nurse');
  await expect(titles(page).first()).toHaveText('Community Nurse');
  await expect(list).toBeHidden();
  await expect(page.locator('[data-others]')).toBeHidden();
  await page.goBack();
  await expect(list).toBeVisible();
  await expect(titles(page)).toHaveCount(0);
  await expect(page).toHaveURL('/roles/');
});

test('a query in the URL shows no list that is then taken away, and nothing shifts', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0, flashed: false });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { shifts: Reflect.get(window, 'shifts') + Reflect.get(entry, 'value') });
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      const list = document.querySelector('.static');
      const painted = performance.getEntriesByType('paint').length > 0;
      if (painted && list?.checkVisibility({ visibilityProperty: true }))
        Object.assign(window, { flashed: true });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.route('**/search/roles.json', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  await page.goto('/search/?q=nurse');
  await expect(page.locator('[data-list=roles] mark').first()).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'flashed'))).toBe(false);
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.static')).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toBeLessThan(0.02);
});
