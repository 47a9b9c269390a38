import { asked, chips, count, expect, results, test } from './search-parts.ts';

const near = (text: string) => `/search/?${new URLSearchParams({ q: text })}`;

test('what lies near a place is found on the device, and remote roles stay, said as such', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.goto('/search/');
  await page.locator('search-page input[name=q]').fill('within 25 miles of Leeds');
  await expect(chips(page)).toHaveText(['Within 25 miles of Leeds, United Kingdom']);
  await expect(count(page)).toHaveText('5 roles');
  await expect(page.getByText('3 of these are remote and open to people there.')).toBeVisible();
  await expect(results(page).first()).toContainText('In Leeds.');
  await expect(results(page).filter({ hasText: 'Remote, and open to people there.' })).toHaveCount(3);
  expect(sent.filter((url) => /leeds|miles/i.test(decodeURIComponent(url)))).toEqual([]);
});

test('where there is nothing near, wider circles say what they have, as links', async ({ page }) => {
  await page.goto(near('within 10 miles of Aberdeen'));
  const wider = page.locator('[data-wider] li');
  await expect(wider.first()).toBeVisible();
  const farthest = wider.filter({ hasText: 'Within 200 miles of Aberdeen' });
  const found = Number((await farthest.locator('span').textContent())?.split(' ')[0]);
  await farthest.getByRole('link').click();
  expect(asked(page)).toBe('?q=within+200+miles+of+Aberdeen');
  const kept = results(page).filter({ hasText: 'Remote, and open to people there.' });
  await expect(count(page)).toHaveText(`${found + (await kept.count())} roles`);
});

test('the nearest come first', async ({ page }) => {
  await page.goto(`${near('engineer within 200 miles of London')}&sort=near`);
  await expect(page.getByLabel('Sort')).toHaveValue('near');
  await expect(results(page)).not.toHaveCount(0);
  const far = await results(page).locator('[data-field=why]').allTextContents();
  const miles = far.flatMap((text) => /^(\d+) miles/.exec(text)?.[1] ?? (text.startsWith('In ') ? '0' : []));
  expect(miles.map(Number)).toEqual(miles.map(Number).sort((a, b) => a - b));
  expect(miles.length).toBeGreaterThan(0);
});

test('a place that nobody knows is said to be left out', async ({ page }) => {
  await page.goto(near('nurse within 5 miles of Qqzzvvxxland'));
  await expect(page.getByText('No place called “Qqzzvvxxland” is known here')).toBeVisible();
  await expect(results(page)).not.toHaveCount(0);
});

test('without the table of places the rest is still answered', async ({ page }) => {
  await page.route('**/search/places.json', (route) => route.abort());
  await page.goto(near('nurse within 25 miles of Leeds'));
  await expect(page.getByText('The table of places could not be loaded')).toBeVisible();
  await expect(results(page)).not.toHaveCount(0);
});
