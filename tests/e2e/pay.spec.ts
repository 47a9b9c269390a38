import { expect, test } from '@playwright/test';

const cell = (period: string) => `[data-period=${period}] [data-pay]`;

test('pay of a role is worked out the way someone would work, with who says so', async ({ page }) => {
  await page.goto('/roles/mlops-lead-investment-bank/');
  await page.getByRole('link', { name: 'Work out what this pay comes to' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What pay comes to');
  await expect(page.locator('[data-role]')).toHaveText(
    'For Machine Learning Operations Lead, Undisclosed investment bank: pay stated in the advert.',
  );
  await expect(page.locator(cell('year'))).toHaveText('up to £187,000');

  await page.getByLabel('Days a week').fill('4');
  await expect(page.locator(cell('year'))).toHaveText('up to £142,800');
  await expect(page.locator('[data-assumption]')).toContainText('168 paid days a year');
  await expect(page).toHaveURL(/days=4/);

  await page.reload();
  await expect(page.getByLabel('Days a week')).toHaveValue('4');
  await expect(page.locator(cell('year'))).toHaveText('up to £142,800');
});

test('an estimate stays one', async ({ page }) => {
  await page.goto('/roles/principal-machine-learning-engineer-lseg/');
  await page.getByRole('link', { name: 'Work out what this pay comes to' }).click();
  await expect(page.locator('[data-role]')).toContainText(/estimated by .+, not by the employer/);
});

test('a contract stands outside and inside IR35 side by side, dated and with sources', async ({ page }) => {
  await page.goto('/pay/?min=500&max=500&per=day&paid=no&contract=yes');
  const table = page.getByRole('region', { name: 'A year of this contract, outside and inside IR35' });
  await expect(table.getByRole('row', { name: /^Left after tax/ })).toHaveText(
    /Left after tax\s*£68,988\s*£60,330\s*£65,650/,
  );
  await expect(page.getByText('the tax year 2026 to 2027')).toBeVisible();
  await expect(page.getByText('It is not tax advice')).toBeVisible();
  await page.getByLabel('A UK contract').uncheck();
  await expect(table).toBeHidden();
});

test('what cannot be read is said, and nothing else is lost', async ({ page }) => {
  await page.goto('/pay/?max=850&per=day&days=99&off=<script>&currency=gold&nonsense=1');
  await expect(page.getByLabel('Days a week')).toHaveValue('5');
  await page.getByLabel('Hours a week').fill('lots');
  await expect(page.locator('[data-fault]')).toHaveText('“Hours a week” takes a number from 1 to 100.');
  await expect(page.getByLabel('Hours a week')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Hours a week').fill('40');
  await expect(page.locator('[data-fault]')).toBeEmpty();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says that it needs it, and where the figure for a year stands', async ({ page }) => {
    await page.goto('/pay/');
    await expect(page.getByText('This needs JavaScript')).toBeVisible();
    await expect(page.getByLabel('Days a week')).toBeHidden();
  });
});
