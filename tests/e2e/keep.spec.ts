import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';

const lead = '/roles/mlops-lead-investment-bank/';

test('an advert is kept as one file that needs nothing else', async ({ page, context }) => {
  await page.goto(lead);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Keep this advert' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('mlops-lead-investment-bank.html');
  const path = test.info().outputPath('kept.html');
  await file.saveAs(path);

  const asked: string[] = [];
  const kept = await context.newPage();
  kept.on('request', (request) => asked.push(request.url()));
  // From the disk, where nothing else says how its letters are written.
  await kept.goto(pathToFileURL(path).href);
  await expect(kept.getByRole('heading', { level: 1 })).toHaveText('Machine Learning Operations Lead');
  await expect(kept.getByText(/^Kept on .+ version [0-9a-z]{14}\./)).toBeVisible();
  const pay = kept.locator('.ledger dl > div').first();
  await expect(pay.locator('.value')).toHaveText(/^\s*up to £850/);
  await expect(pay).toContainText('stated by the recruiter');
  await expect(kept.getByRole('button')).toHaveCount(0);
  expect(await kept.locator('script, link, img, template').count()).toBe(0);
  for (const link of await kept.getByRole('link').all()) {
    expect(await link.getAttribute('href')).toMatch(/^(https?:|mailto:|#)/);
  }
  expect(await kept.evaluate(() => getComputedStyle(document.querySelector('dl')!).borderTopWidth)).toBe(
    '2px',
  );
  expect(asked).toEqual([pathToFileURL(path).href]);
});

test('printing is a button away', async ({ page }) => {
  await page.goto(lead);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
});
