import { asked, box, expect, results, test, titles } from './search-parts.ts';

test('keys do everything', async ({ page }) => {
  await page.goto('/search/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('nurse');
  await expect(results(page).locator('mark').first()).toBeVisible();
  const link = (nth: number) => titles(page).nth(nth).locator('a');
  await page.keyboard.press('ArrowDown');
  await expect(link(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(link(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('');
  await expect(page.getByRole('heading', { name: 'Open roles' })).toBeVisible();

  await page.keyboard.type('principal machine');
  await expect(titles(page).first()).toHaveText('Principal Machine Learning Engineer');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/roles/principal-machine-learning-engineer-lseg/');
});

test('arrows lead on from the roles to other pages', async ({ page }) => {
  await page.goto('/search/?q=lseg');
  await expect(page.locator('[data-list=others] a').first()).toBeVisible();
  await box(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).first().locator('a')).toBeFocused();
  for (let row = await results(page).count(); row > 0; row--) await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-list=others] a').first()).toBeFocused();
});

test('the slash key leads to the search box of every page', async ({ page }) => {
  await page.goto('/employers/');
  await page.keyboard.press('/');
  const header = page.getByRole('searchbox');
  await expect(header).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(header).toHaveValue('a/b');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=a%2Fb');
  await expect(box(page)).toHaveValue('a/b');
});

test('the slash key may be turned off, and stays off', async ({ page }) => {
  await page.goto('/search/');
  await page.getByLabel('The / key leads to the search box').uncheck();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(box(page)).not.toBeFocused();
  await page.reload();
  await page.keyboard.press('/');
  await expect(box(page)).not.toBeFocused();
});

test('at 400 % everything is reached without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const search of ['?q=nurse', '?q=remote+nurse', `?${new URLSearchParams({ q: 'over £30,000' })}`]) {
    await page.goto(`/search/${search}`);
    await expect(page.getByLabel('Sort')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
  expect(asked(page)).toContain('q=over');
});
