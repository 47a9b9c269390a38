import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

const lead = '/roles/mlops-lead-investment-bank/';

test('requirements are ticked and noted, and stay on the device', async ({ page }) => {
  await page.goto(lead);
  await page.getByRole('link', { name: 'Requirements as a worksheet' }).click();
  await expect(page.getByRole('link', { name: /^Machine Learning Operations Lead/ })).toBeVisible();
  const first = page.locator('[data-part=essential] li').first();
  const words = await first.locator('[data-requirement]').innerText();
  await first.getByRole('checkbox', { name: words }).check();
  await first.getByRole('textbox').fill('Ran <three> of them\nfor a bank');
  await expect(page.getByText(/^1 of \d+ ticked\. Kept on this device\.$/)).toBeVisible();

  await page.reload();
  await expect(first.getByRole('checkbox')).toBeChecked();
  await expect(first.getByRole('textbox')).toHaveValue('Ran <three> of them\nfor a bank');
  await expect(first.getByRole('textbox')).toHaveAccessibleDescription(words);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as Markdown' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('- [x] ');
  expect(text).toContain('  Ran \\<three\\> of them\n  for a bank');

  await page.emulateMedia({ media: 'print' });
  await expect(first.locator('[data-paper]')).toHaveText('Ran <three> of them\nfor a bank');
  await expect(first.getByRole('textbox')).toBeHidden();
});

test('the guides that fit the role stand beside its requirements', async ({ page }) => {
  await page.goto('/desk/worksheet/?role=principal-machine-learning-engineer-lseg');
  const guides = page.locator('[data-guides]');
  await expect(guides.getByRole('heading')).toHaveText('Advice, not the employer’s');
  await expect(guides.getByRole('link').first()).toHaveAttribute('href', /^\/guides\//);
});

test('notes on what the advert asks for no more are kept', async ({ page }) => {
  await page.addInitScript(() => {
    const role = { slug: 'mlops-lead-investment-bank', title: 'x', employer: 'y' };
    const evidence = [{ requirement: 'Cobol', met: true, note: 'Read a book' }];
    const desk = { rolecall: 'desk', version: 1, roles: [{ ...role, evidence }], skills: [] };
    localStorage.setItem('rolecall-desk', JSON.stringify(desk));
  });
  await page.goto('/desk/worksheet/?role=mlops-lead-investment-bank');
  const past = page.locator('[data-part=past]');
  await expect(past).toContainText('Cobol');
  await expect(past.getByRole('textbox')).toHaveValue('Read a book');
});

test('an address without a role says what to do', async ({ page }) => {
  await page.goto('/desk/worksheet/?role=../../etc');
  await expect(page.getByRole('alert')).toContainText('Choose a role first');
});
