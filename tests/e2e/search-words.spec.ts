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

test('a box that is ticked before what reads it has come is not unticked by results', async ({ page }) => {
  for (const late of ['search-rest', 'measuring', 'desk-list', 'nearest']) {
    const held = Promise.withResolvers<void>();
    await page.route(`**/assets/${late}.*`, async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto('/search/?q=remote');
    await expect(count(page)).toHaveText('5 roles');
    await option(page, 'Workplace', 'Hybrid').click();
    held.resolve();
    await expect(count(page)).toHaveText('19 roles');
    await page.unrouteAll();
  }
});

test('phrases, terms, places and days are understood', async ({ page }) => {
  await page.goto('/search/');
  for (const [text, found] of [
    ['"machine learning" -lead', ['Principal Machine Learning Engineer']],
    ['outside IR35', ['Machine Learning Operations Lead', 'Payroll Migration Lead']],
    ['part-time in Bristol', ['Employment Solicitor']],
    ['posted this week', ['Machine Learning Operations Lead']],
    ['community or veterinary nurse', ['Community Nurse', 'Registered Veterinary Nurse, Nights']],
  ] as const)
    await test.step(text, async () => {
      await box(page).fill(text);
      await expect(titles(page)).toHaveText(found);
    });
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
  await expect(count(page)).toHaveText(/^Nothing has “zzqq”\. Without it: [23] roles/);
  await expect(titles(page).first()).toHaveText('Community Nurse');
});

test('the likely word comes first, then that nothing has the one written, then what the rest finds', async ({
  page,
}) => {
  await page.goto('/search/?q=teecher+leeds');
  await expect(count(page)).toHaveText(/^Nothing has “teecher”\. Without it: \d+ roles?/);
  await expect(chips(page)).toHaveText(['Leeds, United Kingdom']);
  const meant = page.getByRole('button', { name: 'teacher leeds' });
  await expect(meant).toBeVisible();
  const [offer, sentence, first] = await Promise.all(
    [meant, page.locator('[aria-label=Results] .count'), titles(page).first()].map(
      async (part) => (await part.boundingBox())?.y ?? NaN,
    ),
  );
  expect(offer).toBeLessThan(sentence!);
  expect(sentence).toBeLessThan(first!);
});

test('a skill in words finds titles that name it as well, and can be taken away', async ({ page }) => {
  await page.goto('/search/?q=machine+learning');
  await expect(chips(page)).toHaveText(['Skill: Machine Learning']);
  await expect(titles(page).filter({ hasText: 'Principal Machine Learning Engineer' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove Skill: Machine Learning' }).click();
  await expect(page).toHaveURL('/search/');
});
