import { asked, box, count, expect, test, titles } from './search-parts.ts';

test('nothing found says what was understood, and what each part costs', async ({ page }) => {
  await page.goto('/search/?q=remote+nurse');
  await expect(page.getByText('Understood as: Remote; the words “nurse”.')).toBeVisible();
  const drops = page.locator('[data-drops] li');
  await expect(drops).toHaveText([/Without Remote\s+3 roles/, /Without “nurse”\s+5 roles/]);
  const lists = page.locator('[data-lists]').getByRole('link');
  await expect(lists).toHaveText(['All roles: Remote', 'Feed']);
  await expect(lists.first()).toHaveAttribute('href', '/roles/remote/');
  await expect(page.getByRole('link', { name: 'Feed of All roles: Remote' })).toHaveAttribute(
    'href',
    '/roles/remote/rss.xml',
  );

  await drops.first().getByRole('link').click();
  expect(asked(page)).toBe('?q=nurse');
  await expect(box(page)).toBeFocused();
  await expect(titles(page)).toHaveCount(3);
  await page.goBack();
  await expect(drops).toHaveCount(2);
});

test('every list that is offered is a page, and has a feed', async ({ page, request }) => {
  await page.goto('/search/?workplace=remote&employment=part-time&place=germany&skill=sql&seniority=senior');
  await expect(count(page)).toHaveText('No roles');
  await expect(page.locator('[data-lists] a')).not.toHaveCount(0);
  const links = await page
    .locator('[data-lists] a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) expect((await request.get(link ?? '')).status()).toBe(200);
});

test('roles that have some of the words are offered as close', async ({ page }) => {
  await page.goto('/search/?q=community+veterinary+nurse');
  const close = page.locator('[data-list=close] .title');
  await expect(close.filter({ hasText: 'Community Nurse' })).toBeVisible();
  await expect(close.filter({ hasText: 'Registered Veterinary Nurse, Nights' })).toBeVisible();
  await expect(close.filter({ hasText: 'Bus' })).toHaveCount(0);
});

test('everything can be cleared', async ({ page }) => {
  await page.goto('/search/?q=remote+nurse&skill=sql');
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(page).toHaveURL('/search/');
  await expect(page.getByRole('heading', { name: 'Open roles' })).toBeVisible();
});
