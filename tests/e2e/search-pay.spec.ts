import { asked, count, expect, results, test, titles } from './search-parts.ts';

const stated = (page: Parameters<typeof results>[0], kind: string) =>
  results(page).locator(`.pay[data-kind=${kind}]`);

test('a pay filter never hides what states no pay: a counted switch shows it', async ({ page }) => {
  await page.goto(`/search/?${new URLSearchParams({ q: 'over £30,000' })}`);
  await expect(count(page)).toHaveText('12 roles');
  await expect(stated(page, 'stated')).toHaveCount(12);
  const unstated = page.getByLabel('Also show 5 roles that state no pay');
  await unstated.check();
  await expect(count(page)).toHaveText('17 roles');
  await expect(unstated).toBeChecked();
  expect(asked(page)).toContain('also=unstated-pay');
  await page.reload();
  await expect(unstated).toBeChecked();
  await unstated.uncheck();
  await expect(count(page)).toHaveText('12 roles');
});

test('estimates decide only when asked for', async ({ page }) => {
  await page.goto(`/search/?${new URLSearchParams({ q: 'over £30,000' })}`);
  await page.getByLabel('Also show 1 role by someone else’s estimate').check();
  await expect(count(page)).toHaveText('13 roles');
  await expect(stated(page, 'estimated')).toHaveCount(1);
  await expect(page.getByLabel('Also show 4 roles that state no pay')).toBeVisible();
});

test('currencies are not converted, and what is left out for that is counted', async ({ page }) => {
  await page.goto(`/search/?${new URLSearchParams({ q: 'over £30,000' })}`);
  await expect(page.locator('[data-note=currencies]')).toHaveText(
    '15 roles that fit state their pay in other currencies, which is not converted: EUR 9, USD 2, PLN 1, CAD 1, INR 1, AUD 1.',
  );
});

test('pay that is worked out for another period says so', async ({ page }) => {
  await page.goto(`/search/?${new URLSearchParams({ q: 'over £100,000 remote' })}`);
  await expect(results(page).first()).toContainText('Its pay is compared by the year');
  await expect(page.locator('[data-note=derived]')).toContainText('at 220 days');
});

test('a band of pay has the same switch', async ({ page }) => {
  await page.goto('/search/?pay=gbp-30000');
  await expect(count(page)).toHaveText('4 roles');
  await page.getByLabel('Also show 5 roles that state no pay').check();
  await expect(count(page)).toHaveText('9 roles');
});

test('sorting by pay keeps every role, those without pay last', async ({ page }) => {
  await page.goto('/search/?sort=pay&shown=40');
  await expect(titles(page)).toHaveCount(36);
  const kinds = await results(page)
    .locator('.pay')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['kind']));
  const order = ['stated', 'estimated', 'unknown'];
  expect(kinds.map((kind) => order.indexOf(kind ?? ''))).toEqual(
    kinds.map((kind) => order.indexOf(kind ?? '')).sort(),
  );
  expect(kinds).toContain('unknown');
});
