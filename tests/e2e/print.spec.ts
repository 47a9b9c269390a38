import { expect, test } from '@playwright/test';

const briefs = [
  ['a long advert', '/roles/principal-machine-learning-engineer-lseg/', 2],
  ['an advert by a recruiter', '/roles/mlops-lead-investment-bank/', 2],
  ['a short advert', '/roles/apprentice-joiner-medlock-thorne/', 1],
  ['a closed role', '/roles/registrar-museum-de-lichtbaak/', 1],
] as const;

for (const [what, path, sheets] of briefs) {
  test(`${what} is printed on no more sheets of A4 than ${sheets}`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const [width] = /\/MediaBox\s*\[0 0 (\d+)[.\d]* (\d+)/.exec(pdf.toString('latin1'))?.slice(1) ?? [];
    expect(Number(width)).toBeCloseTo(595, -1);
    expect(sheetsOf(pdf)).toBeGreaterThan(0);
    expect(sheetsOf(pdf)).toBeLessThanOrEqual(sheets);
  });
}

test.describe('on paper', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('/roles/principal-machine-learning-engineer-lseg/');
  });

  test('a role has what a reader needs away from the screen', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(
      page.getByText('https://rolecall.example/roles/principal-machine-learning-engineer-lseg/', {
        exact: true,
      }),
    ).toBeVisible();
    const facts = page.getByRole('region', { name: 'The facts' });
    await expect(facts.getByText('estimated by StudySmarter, not by LSEG')).toBeVisible();
    await expect(facts.getByText('Posted')).toBeVisible();
    await expect(page.getByText('Every fact here is')).toBeVisible();
    await expect(page.getByRole('article', { name: 'The advert' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'How to apply' })).toBeVisible();
    await expect(page.getByText('applications@rolecall.example')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'This advert does not say' })).toBeVisible();
  });

  test('a role has nothing that only leads elsewhere', async ({ page }) => {
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('search')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Skills' })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Open roles like this' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'How to apply' })).toHaveCount(0);
  });

  test('the text is black on white, however the screen is', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });
});

test('the address that is printed is not on the screen', async ({ page }) => {
  await page.goto('/roles/principal-machine-learning-engineer-lseg/');
  await expect(page.getByText('https://rolecall.example/roles/')).toBeHidden();
});

function sheetsOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
