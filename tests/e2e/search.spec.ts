import { expect, test, type Page } from '@playwright/test';

const box = (page: Page) => page.locator('search-page input[name=q]');
const results = (page: Page) => page.locator('search-page .result');
const titles = (page: Page) => page.locator('search-page .result .title');
const status = (page: Page) => page.locator('search-page [role=status]');
const filter = (page: Page, name: string) => page.getByRole('group', { name: 'Filters' }).getByLabel(name);
const count = (page: Page, id: string) => page.locator(`label:has(#${id}) [data-count]`);
const asked = (page: Page) => new URL(page.url()).search;

const errors: Error[] = [];

test.beforeEach(({ page }) => {
  errors.length = 0;
  page.on('pageerror', (error) => errors.push(error));
});

test.afterEach(() => {
  expect(errors).toEqual([]);
});

test('typing finds the role, with its pay, place and the sentence that matched', async ({ page }) => {
  await page.goto('/search/');
  await box(page).pressSequentially('mlops lead', { delay: 20 });
  await expect(titles(page).first()).toHaveText('Machine Learning Operations Lead');
  const first = results(page).first();
  await expect(first).toContainText('Undisclosed investment bank, through a recruiter');
  await expect(first).toContainText('up to £850 a day');
  await expect(first).toContainText('Remote, United Kingdom');
  await expect(first.locator('mark').first()).toHaveText(/^(mlops|lead)$/i);
  expect(asked(page)).toBe('?q=mlops+lead');
});

test('estimated pay says so, in words and in the style of its rule', async ({ page }) => {
  await page.goto('/search/?q=principal+lseg&kind=role');
  const pay = results(page).first().locator('[data-field=pay]');
  await expect(pay).toHaveText('€80,000 to €100,000 a year, estimated by StudySmarter');
  await expect(pay).toHaveCSS('border-block-end-style', 'dashed');
});

test('nothing of the index is loaded before it is needed', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => request.url().includes('/pagefind/') && loaded.push(request.url()));
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  expect(loaded).toEqual([]);
  await box(page).focus();
  await expect.poll(() => loaded.length).toBeGreaterThan(0);
});

test('filters say what they would leave, and are joined by OR within and AND between facets', async ({
  page,
}) => {
  await page.goto('/search/');
  await filter(page, 'Roles').check();
  await expect(status(page)).toHaveText('2 results');
  await expect(count(page, 'workplace-remote')).toHaveText('1');
  await expect(count(page, 'kind-guide')).toHaveText('4');

  await filter(page, 'Remote').check();
  await expect(titles(page)).toHaveText(['Machine Learning Operations Lead']);
  await expect(count(page, 'workplace-on-site')).toHaveText('1');
  await expect(count(page, 'employer-lseg')).toHaveText('0');

  await filter(page, 'On site').check();
  await expect(status(page)).toHaveText('2 results');
  expect(asked(page)).toBe('?kind=role&workplace=remote&workplace=on-site');
});

test('a link to a search opens it, and Back and Forward walk through it', async ({ page }) => {
  await page.goto('/search/?workplace=remote&skill=mlops');
  await expect(titles(page)).toHaveText(['Machine Learning Operations Lead']);
  await expect(filter(page, 'Remote')).toBeChecked();

  await box(page).pressSequentially('zzqq', { delay: 10 });
  await expect(status(page)).toHaveText('No results');
  await page.goBack();
  await expect(box(page)).toHaveValue('');
  await expect(titles(page)).toHaveText(['Machine Learning Operations Lead']);
  await page.goForward();
  await expect(box(page)).toHaveValue('zzqq');
  await expect(status(page)).toHaveText('No results');
});

test('a chosen filter is a button that takes it away', async ({ page }) => {
  await page.goto('/search/?q=mlops&kind=guide');
  await page.getByRole('button', { name: 'Remove the filter Guides' }).click();
  await expect(filter(page, 'Guides')).not.toBeChecked();
  await expect(titles(page).filter({ hasText: 'Machine Learning Operations Lead' })).toHaveCount(1);
  expect(asked(page)).toBe('?q=mlops');
});

test('sorting keeps every result', async ({ page }) => {
  await page.goto('/search/?q=mlops');
  await expect(status(page)).toHaveText(/\d+ results/);
  const all = await status(page).textContent();
  for (const sort of ['newest', 'closing']) {
    await page.getByLabel('Sort').selectOption(sort);
    await expect.poll(() => asked(page)).toBe(`?q=mlops&sort=${sort}`);
    await expect(status(page)).toHaveText(all ?? '');
  }
  await page.getByLabel('Sort').selectOption('newest');
  await expect(titles(page).first()).toHaveText('Machine Learning Operations Lead');
});

test('keys do everything', async ({ page }) => {
  await page.goto('/search/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('mlops');
  await expect(results(page).nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(0).locator('a')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1).locator('a')).toBeFocused();
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

test('the slash key leads to the search box of every page', async ({ page }) => {
  await page.goto('/roles/');
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

test('on a phone the filters are a sheet that keeps what was chosen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/search/');
  await expect(filter(page, 'Remote')).toBeHidden();
  await page.getByRole('button', { name: 'Filters' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await sheet.getByLabel('Remote').check();
  await expect(sheet).toContainText('1 result');
  await sheet.getByRole('button', { name: 'Show' }).click();
  await expect(sheet).toBeHidden();
  await expect(titles(page)).toHaveText(['Machine Learning Operations Lead']);
  await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.describe('hostile queries', () => {
  for (const [name, query] of [
    ['markup', '<script>document.title = "taken"</script>'],
    ['an image that would run', '<img src=x onerror="document.title = `taken`">'],
    ['signs of regular expressions', '.*+?^${}()|[]\\'],
    ['a quotation mark alone', '"'],
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['half a character', '\ud800'],
    ['text from right to left', '\u202emlops \u0645\u0647\u0646\u062f\u0633'],
    ['control characters', '\u0000\u0007\u001b'],
  ] as const) {
    test(`${name} in the box and in the URL is only text`, async ({ page }) => {
      await page.goto('/search/');
      await box(page).fill(query);
      await expect(status(page)).toHaveText(/result/);
      await page.goto(`/search/?${new URLSearchParams({ q: query.slice(0, 5_000) })}`);
      await expect(status(page)).toHaveText(/result/);
      await expect(page).toHaveTitle(/^Search/);
      await expect(page.locator('search-page :is(script, img)')).toHaveCount(0);
    });
  }

  test('parameters and values that nobody knows are ignored and dropped', async ({ page }) => {
    await page.goto(
      '/search/?q=mlops&colour=red&kind=dragon&__proto__=x&sort=sideways&workplace=%E0%A4%A&skill=mlops',
    );
    await expect(titles(page).first()).toBeVisible();
    expect(asked(page)).toBe('?q=mlops&skill=mlops');
  });
});

test('a search that cannot be loaded says so and offers the lists', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=mlops');
  await expect(page.getByText('Search could not be loaded')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Machine Learning Operations Lead' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what search needs and links to everything', async ({ page }) => {
    await page.goto('/search/?q=mlops');
    await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
    for (const name of [
      'Machine Learning Operations Lead',
      'Principal Machine Learning Engineer',
      'LSEG',
      'Senior Machine Learning Engineer',
      'MLOps',
      'All guides (4)',
    ]) {
      await expect(page.locator('search-page').getByRole('link', { name, exact: true })).toBeVisible();
    }
    await expect(box(page)).toBeHidden();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });

  test('the search box of every other page leads there', async ({ page }) => {
    await page.goto('/roles/');
    await page.getByRole('searchbox').fill('mlops');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL('/search/?q=mlops');
  });
});
