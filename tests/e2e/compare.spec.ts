import { expect, test } from '@playwright/test';

const lead = 'mlops-lead-investment-bank';
const principal = 'principal-machine-learning-engineer-lseg';
const address = `/compare/?roles=${lead},${principal},platform-engineer-tide-records`;

test('roles are chosen on the desk and stand side by side', async ({ page }) => {
  for (const slug of [lead, principal]) {
    await page.goto(`/roles/${slug}/`);
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  }
  await page.goto('/desk/');
  for (const box of await page.getByRole('checkbox', { name: /^Compare/ }).all()) await box.check();
  await page.getByRole('link', { name: 'Compare these 2' }).click();
  const heads = page.getByRole('columnheader');
  await expect(heads).toContainText([
    'Principal Machine Learning Engineer',
    'Machine Learning Operations Lead',
  ]);
});

test('facts keep who says so, and pay lies on one scale with its assumption', async ({ page }) => {
  await page.goto(address);
  const pay = page.getByRole('row', { name: /^Pay / });
  await expect(pay.getByRole('cell')).toHaveText([
    /^up to £850 a daystated by the recruiter$/,
    /^€80,000 to €100,000 a yearestimated by StudySmarter, not by LSEG/,
    /^£475 to £525 a daystated by the recruiter$/,
  ]);
  const year = page.getByRole('row', { name: /^A year/ });
  await expect(year.getByRole('cell')).toHaveText([
    'up to about £187,000of £187,000',
    '€80,000 to €100,000from an estimate',
    'about £104,500 to £115,500of £187,000',
  ]);
  const starts = await year
    .locator('.scale')
    .evaluateAll((bars) => bars.map((bar) => Number((bar as HTMLElement).style.getPropertyValue('--to'))));
  expect(starts[0]).toBe(1);
  expect(starts[2]).toBeCloseTo(115_500 / 187_000, 3);
  await expect(page.getByText('By the year at 220 days')).toBeVisible();
  await expect(page.getByText('currencies are not converted')).toBeVisible();
});

test('it says what each asks for alone, and what each does not say', async ({ page }) => {
  await page.goto(address);
  await expect(
    page
      .getByRole('row', { name: /^Only here/ })
      .getByRole('cell')
      .first(),
  ).toContainText('LLM services');
  await expect(
    page
      .getByRole('row', { name: /^Does not say/ })
      .getByRole('cell')
      .first(),
  ).toContainText('Who the client is.');
});

test('only what differs can be shown, and a role left out; Back brings it in again', async ({ page }) => {
  await page.goto(`/compare/?roles=${lead},platform-engineer-tide-records`);
  const employment = page.getByRole('row', { name: /^Employment/ });
  await expect(employment).toBeVisible();
  await page.getByLabel('Show only what differs').check();
  await expect(employment).toBeHidden();
  await expect(page.getByRole('row', { name: /^Workplace/ })).toBeVisible();

  await page.getByRole('button', { name: 'Leave out: Platform Engineer' }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(1);
  await expect(page).toHaveURL(new RegExp(`roles=${lead}$`));
  await page.goBack();
  await expect(page.getByRole('columnheader')).toHaveCount(2);
});

test('an address of five roles, one of them twice and one of them made up, shows what there is', async ({
  page,
}) => {
  await page.goto(`/compare/?roles=${lead},${lead},no-such-role,../admin,<b>,${principal},`);
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await expect(page.getByRole('alert')).toHaveText('Not found, or out of reach: “no-such-role”.');
});

test('without roles it says how to choose some', async ({ page }) => {
  await page.goto('/compare/');
  await expect(page.getByText('No roles are chosen.')).toBeVisible();
});

test('a closed role says that it is', async ({ page }) => {
  await page.goto(`/compare/?roles=${lead},registrar-museum-de-lichtbaak`);
  await expect(page.getByRole('columnheader', { name: /Registrar/ })).toContainText('The role was filled');
});
