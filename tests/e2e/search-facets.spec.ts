import { asked, chips, count, expect, facet, option, test, titles } from './search-parts.ts';

test('filters say what they would leave, and are joined by OR within and AND between facets', async ({
  page,
}) => {
  await page.goto('/search/');
  await expect(option(page, 'Workplace', 'Remote')).toContainText('5');
  await option(page, 'Workplace', 'Remote').click();
  await expect(count(page)).toHaveText('5 roles');
  await expect(option(page, 'Workplace', 'Hybrid')).toContainText('14');
  await expect(option(page, 'Employment', 'Contract')).toContainText('3');
  await option(page, 'Employment', 'Contract').click();
  await expect(count(page)).toHaveText('3 roles');
  await expect(option(page, 'Workplace', 'Hybrid')).toContainText('1');
  await option(page, 'Workplace', 'Hybrid').click();
  await expect(count(page)).toHaveText('4 roles');
  expect(asked(page)).toBe('?workplace=remote&workplace=hybrid&employment=contract');
});

test('a count is what is left when the value is chosen', async ({ page }) => {
  await page.goto('/search/?workplace=hybrid');
  await expect(count(page)).toHaveText('14 roles');
  for (const [name, value] of [
    ['Employment', 'Full-time'],
    ['Place', 'Germany'],
    ['Advertised', 'By the employer'],
    ['Posted', 'In the last 30 days'],
    ['Closing', 'Within 30 days'],
  ] as const) {
    const group = facet(page, name);
    if (!(await option(page, name, value).isVisible())) await group.locator('summary').click();
    await expect(option(page, name, value).locator('input')).not.toBeChecked();
    const number = option(page, name, value).locator('[data-count]');
    await expect(number).toHaveText(/\d/);
    const left = await number.textContent();
    await option(page, name, value).click();
    await expect(count(page)).toHaveText(new RegExp(`^${left} roles?$`));
    await page.goBack();
    await expect(count(page)).toHaveText('14 roles');
  }
});

test('places lie in each other', async ({ page }) => {
  await page.goto('/search/?place=leeds-united-kingdom');
  await expect(chips(page)).toHaveText(['Leeds, United Kingdom']);
  const left = await option(page, 'Place', 'Leeds').evaluate((label) => label.getBoundingClientRect().left);
  expect(left).toBeGreaterThanOrEqual(
    await option(page, 'Place', 'United Kingdom').evaluate((label) => label.getBoundingClientRect().left),
  );
  await expect(option(page, 'Place', 'Leeds').locator('input')).toBeChecked();
  const leeds = Number((await count(page).textContent())?.split(' ')[0]);
  await option(page, 'Place', 'United Kingdom').click();
  await expect(count(page)).toHaveText('19 roles');
  expect(leeds).toBeLessThan(19);
});

test('a long list shows its top values, and is narrowed to the rest by typing', async ({ page }) => {
  await page.goto('/search/');
  await facet(page, 'Employer').locator('summary').click();
  await expect(facet(page, 'Employer').locator('label')).toHaveCount(8);
  await expect(option(page, 'Employer', 'Atelier Grand Noyer')).toHaveCount(0);
  await page.getByLabel('Find in the list Employer').fill('grand no');
  await option(page, 'Employer', 'Atelier Grand Noyer').click();
  await expect(titles(page)).toHaveText(['Project Architect']);
  await expect(chips(page)).toHaveText(['Employer: Atelier Grand Noyer']);
  await page.reload();
  await expect(titles(page)).toHaveText(['Project Architect']);
  await facet(page, 'Employer').locator('summary').waitFor();
  await expect(option(page, 'Employer', 'Atelier Grand Noyer').locator('input')).toBeChecked();
});

test('closed roles are shown only when asked for, last, and marked', async ({ page }) => {
  await page.goto('/search/?sort=newest');
  await expect(count(page)).toHaveText('36 roles');
  await page.getByLabel('Also show roles that have closed').check();
  await expect(count(page)).toHaveText('39 roles');
  expect(asked(page)).toContain('also=closed');
  await page.getByRole('button', { name: 'Show more' }).click();
  const when = page.locator('[data-list=roles] > li [data-field=when]');
  await expect(when).toHaveCount(39);
  const all = await when.allTextContents();
  expect(all.slice(36).sort()).toEqual(['Closed', 'Filled', 'Withdrawn']);
  expect(all.slice(0, 36).filter((text) => !/^(Closes|Posted)/.test(text))).toEqual([]);
});

test('on a phone the filters are a sheet that keeps what was chosen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/search/');
  await expect(option(page, 'Workplace', 'Remote')).toBeHidden();
  await page.getByRole('button', { name: 'Filters' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await sheet.getByLabel('Remote').check();
  await expect(sheet).toContainText('5 roles');
  await sheet.getByRole('button', { name: 'Show' }).click();
  await expect(sheet).toBeHidden();
  await expect(titles(page)).toHaveCount(5);
  await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
