import { asked, box, chips, count, expect, option, others, test, titles } from './search-parts.ts';

test('words become filters, each of which can be taken away', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('remote mlops contract over £700 a day');
  await expect(chips(page)).toHaveText(['Remote', 'Skill: MLOps', 'Contract', '£700 or more a day']);
  await expect(titles(page)).toHaveText(['Machine Learning Operations Lead']);
  await expect(option(page, 'Workplace', 'Remote').locator('input')).toBeChecked();

  await page.getByRole('button', { name: 'Remove Skill: MLOps' }).click();
  await expect(box(page)).toHaveValue('remote contract over £700 a day');
  await expect(box(page)).toBeFocused();
  await option(page, 'Workplace', 'Remote').click();
  await expect(box(page)).toHaveValue('contract over £700 a day');
  await expect(chips(page)).toHaveText(['Contract', '£700 or more a day']);
});

test('words and boxes work together', async ({ page }) => {
  await page.goto('/search/?q=remote');
  await option(page, 'Workplace', 'Hybrid').click();
  await expect(count(page)).toHaveText('19 roles');
  expect(asked(page)).toBe('?q=remote&workplace=hybrid');
  await expect(chips(page)).toHaveText(['Remote', 'Hybrid']);
});

for (const [text, found] of [
  ['"machine learning" -lead', ['Principal Machine Learning Engineer']],
  ['outside IR35', ['Machine Learning Operations Lead', 'Payroll Migration Lead']],
  ['part-time in Bristol', ['Employment Solicitor']],
  ['posted this week', ['Machine Learning Operations Lead']],
  ['community or veterinary nurse', ['Community Nurse', 'Registered Veterinary Nurse, Nights']],
] as const)
  test(`${text} is understood`, async ({ page }) => {
    await page.goto(`/search/?${new URLSearchParams({ q: text })}`);
    await expect(titles(page)).toHaveText(found);
  });

test('other pages are found by their names and texts, and can be had alone', async ({ page }) => {
  await page.goto('/search/?q=python');
  await expect(others(page).first()).toContainText('PythonSkill');
  await box(page).fill('interview');
  await option(page, 'Kind', 'Guides').click();
  await expect(count(page)).toHaveText(/^\d+ pages?$/);
  await expect(titles(page)).toHaveCount(0);
  await box(page).fill('');
  await expect(count(page)).toHaveText('4 pages');
  await expect(option(page, 'Kind', 'Roles')).toContainText('36');
});

test('a word that nothing has offers the one that was likely meant, and does not take it', async ({
  page,
}) => {
  await page.goto('/search/?q=nurze');
  await expect(count(page)).toHaveText('No roles');
  await expect(box(page)).toHaveValue('nurze');
  await page.getByRole('button', { name: 'nurse', exact: true }).click();
  await expect(box(page)).toHaveValue('nurse');
  await expect(titles(page).first()).toHaveText('Community Nurse');
  await expect(page.getByText('Did you mean')).toBeHidden();
});

test('a word that nothing has is left out where there are others, and said to be', async ({ page }) => {
  await page.goto('/search/?q=zzqq+nurse');
  await expect(page.getByText('Nothing here has “zzqq”, so it was left out.')).toBeVisible();
  await expect(titles(page).first()).toHaveText('Community Nurse');
});
