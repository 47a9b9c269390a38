import { asked, box, chips, count, expect, results, test, titles } from './search-parts.ts';

test('typing finds the role, with its pay, place and the sentence that matched', async ({ page }) => {
  await page.goto('/search/');
  await box(page).pressSequentially('gatekeeper', { delay: 20 });
  await expect(titles(page)).toHaveText(['Machine Learning Operations Lead']);
  const first = results(page).first();
  await expect(first).toContainText('Undisclosed investment bank, through a recruiter');
  await expect(first).toContainText('up to £850 a day');
  await expect(first).toContainText('Remote, United Kingdom');
  await expect(first).toContainText('12 months, outside IR35');
  await expect(first.locator('mark').first()).toHaveText('gatekeeper');
  expect(asked(page)).toBe('?q=gatekeeper');
});

test('estimated pay says so, in words and in the style of its rule', async ({ page }) => {
  await page.goto('/search/?q=principal+lseg');
  const pay = results(page).first().locator('.pay');
  await expect(pay).toHaveText(/€80,000 to €100,000\s+a year, estimated by StudySmarter/);
  await expect(pay.locator('.figure')).toHaveCSS('text-decoration-style', 'dashed');
});

test('nothing is loaded before it is needed, and the texts come after the first results', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await expect(titles(page)).toHaveText(['Community Nurse', 'Registered Veterinary Nurse, Nights']);
    await route.continue();
  });
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => /pagefind|json|engine/.test(path))).toEqual([]);
  await box(page).fill('remote');
  await expect(count(page)).toHaveText(/^5 roles/);
  await box(page).fill('nurse');
  await expect(results(page).locator('mark').first()).toBeVisible();
  expect(loaded).toContain('/pagefind/pagefind.js');
  await expect(titles(page).first()).toHaveText('Community Nurse');
  expect(loaded).not.toContain('/search/places.json');
});

test('the sentence that matched moves nothing that is being read', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('nurse');
  await expect(results(page)).not.toHaveCount(0);
  const before = await titles(page).nth(1).boundingBox();
  await expect(results(page).nth(1).locator('.excerpt')).not.toBeEmpty();
  expect((await titles(page).nth(1).boundingBox())?.y).toBe(before?.y);
});

test('a query that is a title gives that role first', async ({ page }) => {
  await page.goto(`/search/?${new URLSearchParams({ q: 'Principal Machine Learning Engineer' })}`);
  await expect(titles(page).first()).toHaveText('Principal Machine Learning Engineer');
});

test('a search whose texts cannot be loaded answers from the table, and says so', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=nurse');
  await expect(page.getByText('The texts of the adverts could not be searched')).toBeVisible();
  await expect(titles(page)).toHaveText(['Community Nurse', 'Registered Veterinary Nurse, Nights']);
});

for (const path of ['/search/', '/roles/'])
  test(`a search that cannot be loaded on ${path} says so and offers the lists`, async ({ page }) => {
    await page.route('**/search/*.json', (route) => route.abort());
    await page.goto(`${path}?q=nurse`);
    await expect(page.getByRole('alert')).toContainText('Search could not be loaded');
    await expect(page.getByRole('link', { name: 'Machine Learning Operations Lead' })).toBeVisible();
  });

test('the count is said once typing pauses, and not at every key', async ({ page }) => {
  await page.goto('/search/');
  const said: (string | null)[] = [];
  await page.exposeFunction('heard', (text: string) => said.push(text));
  await page.evaluate(() => {
    const live = document.querySelector('search-page [role=status]')!;
    new MutationObserver(() => Reflect.get(window, 'heard')(live.textContent)).observe(live, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await box(page).focus();
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('remote', { delay: 30 });
  await expect.poll(() => said.at(-1)).toMatch(/^5 roles/);
  expect(said.length).toBeLessThan(4);
  await expect(chips(page)).toHaveText(['Remote']);
});
