import { box, count, expect, test } from './search-parts.ts';

const queries = {
  markup: '<script>document.title = "taken"</script>',
  'an image that would run': '<img src=x onerror="document.title = `taken`">',
  'signs of regular expressions': '.*+?^${}()|[]\\',
  'a quotation mark alone': '"',
  'quotes, signs and or': '"a" -"b" or or -or - "" or',
  'a distance without a place': 'within 25 miles of',
  'a place of markup': 'within 25 miles of <b>x</b>',
  'an amount beyond numbers': `over £${'9'.repeat(150)} a day`,
  'ten thousand letters': 'a'.repeat(10_000),
  'ten thousand words': 'a '.repeat(5_000),
  'half a character': '\ud800',
  'text from right to left': '\u202emlops \u0645\u0647\u0646\u062f\u0633',
  'control characters': '\u0000\u0007\u001b',
  'names of prototypes': '__proto__ constructor toString hasOwnProperty',
  'a value that is not one': 'place:nowhere skill:constructor kind:role',
};

for (const path of ['/search/', '/roles/'])
  test(`on ${path} any text in the box is only text`, async ({ page }) => {
    await page.goto(path);
    for (const query of Object.values(queries)) {
      await box(page).fill('nurse');
      await expect(count(page)).toHaveText(/^[23] roles/);
      await box(page).fill(query);
      await expect(count(page)).not.toHaveText(/^[23] roles/);
      await expect(count(page)).toHaveText(/role|page/);
    }
    await expect(page).not.toHaveTitle(/taken/);
    await expect(page.locator('search-page :is(script, img, b)')).toHaveCount(0);
  });

test('any text in the URL is only text', async ({ page }) => {
  for (const query of Object.values(queries)) {
    await page.goto(`/search/?${new URLSearchParams({ q: query.slice(0, 5_000) })}`, { waitUntil: 'commit' });
    await expect(count(page)).toHaveText(/role|page/);
  }
  await expect(page).not.toHaveTitle(/taken/);
  await expect(page.locator('search-page :is(script, img, b)')).toHaveCount(0);
});

test('values in the URL are only values', async ({ page }) => {
  await page.goto(
    '/search/?skill=%3Cimg%20src=x%3E&place=__proto__&employer=constructor&kind=toString&posted=NaN&shown=1e400&also=%00',
  );
  await expect(page).toHaveURL('/search/');
  await expect(page.getByRole('heading', { name: 'Open roles' })).toBeVisible();
});
