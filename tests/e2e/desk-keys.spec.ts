import { expect, test, type Page } from '@playwright/test';
import { openWith } from './desk-states.ts';

const lead = 'mlops-lead-investment-bank';
const principal = 'principal-machine-learning-engineer-lseg';

/** Presses Tab until a control with this name has the focus, as someone without a mouse finds it. */
async function tabTo(page: Page, name: string | RegExp, role: Parameters<Page['getByRole']>[0] = 'button') {
  const wanted = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
  await expect(wanted).toBeVisible();
  let element = await wanted.elementHandle();
  for (let step = 0; step < 150; step++) {
    const at = await element?.evaluate((one) => [one === document.activeElement, one.isConnected]);
    if (at?.[0]) return wanted;
    // To find it by its name takes longer than the key, and is needed again only where the page has made a new one.
    if (!at?.[1]) element = await wanted.elementHandle();
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}.`);
}

const hasFocus = (page: Page) => page.evaluate(() => document.activeElement !== document.body);

test('a role is saved and no longer saved on its page, and it is said', async ({ page }) => {
  await page.goto(`/roles/${lead}/`);
  const status = page.locator('desk-role').getByRole('status');
  const save = await tabTo(page, 'Save');
  await page.keyboard.press('Space');
  await expect(status).toHaveText('Saved on this device.');
  await expect(save).toBeFocused();
  await page.keyboard.press('Space');
  await expect(status).toHaveText('No longer saved.');
  await expect(save).toHaveAttribute('aria-pressed', 'false');
});

test('what came of an application is chosen, and stays out of the way until there is one', async ({
  page,
}) => {
  await page.goto(`/roles/${lead}/`);
  await expect(page.getByLabel('Outcome')).toBeHidden();
  const applied = await tabTo(page, 'I applied');
  await page.keyboard.press('Enter');
  await expect(page.locator('desk-role').getByRole('status')).toHaveText('Noted: you applied.');
  await expect(applied).toBeFocused();
  const outcome = await tabTo(page, 'Outcome', 'combobox');
  await page.keyboard.press('O');
  await expect(outcome).toHaveValue('offer');
  await expect(outcome).toBeFocused();
  await page.reload();
  await expect(page.getByLabel('Outcome')).toHaveValue('offer');
});

test('a role in a list is hidden and shown again, and both are said', async ({ page }) => {
  await page.goto('/roles/');
  const row = page.locator('.role-row').first();
  const title = await row.locator('.title').innerText();
  const status = page.locator('.static [data-said]').first();
  await expect(status).toHaveRole('status');
  const hide = await tabTo(page, `Hide: ${title}`);
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(`${title}: hidden.`);
  await expect(hide).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(`${title}: shown again.`);
  await expect(row.locator('.pay')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(row.getByRole('button', { name: `Save: ${title}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(`${title}: saved.`);
});

test('what is removed from the desk hands the focus on, to the last', async ({ page }) => {
  await openWith(page, '/desk/');
  const saved = page.locator('[data-section=saved]');
  const titles = await saved.locator('.title').allInnerTexts();
  expect(titles).toHaveLength(4);
  await tabTo(page, `Remove: ${titles[1]}`);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${titles[1]} is off your desk.`)).toHaveRole('status');
  // The one that has come into its place, or the one before it.
  await expect(saved.getByRole('button', { name: `Remove: ${titles[2]}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(saved.getByRole('button', { name: `Remove: ${titles[0]}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(saved).toBeHidden();
  await expect(page.getByRole('heading', { name: /^Applied for/ })).toBeFocused();
});

test('the last role of all leaves the focus where one reads that nothing is here', async ({ page }) => {
  const role = { slug: lead, title: 'Lead', employer: 'A bank', saved: '2026-11-20T09:00:00Z' };
  await openWith(page, '/desk/', JSON.stringify({ rolecall: 'desk', version: 1, roles: [role], skills: [] }));
  await tabTo(page, 'Remove: Lead');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing is here yet')).toBeVisible();
  expect(await hasFocus(page)).toBe(true);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Find a role' })).toBeFocused();
});

test('a role that moves to another list keeps the focus', async ({ page }) => {
  await openWith(page, '/desk/');
  const choice = await tabTo(page, 'How far it has come: Community Nurse', 'combobox');
  await page.keyboard.press('I');
  await expect(page.locator('[data-section=applied]')).toContainText('Community Nurse');
  await expect(choice).toBeFocused();
  await expect(choice).toHaveValue('interview');
  await expect(page.getByText('Community Nurse: noted.')).toHaveRole('status');
});

test('roles are chosen, compared and left out', async ({ page }) => {
  await openWith(page, '/desk/');
  for (const title of ['Machine Learning Operations Lead', 'Principal Machine Learning Engineer']) {
    const box = await tabTo(page, `Compare: ${title}`, 'checkbox');
    await page.keyboard.press('Space');
    await expect(box).toBeFocused();
  }
  await tabTo(page, 'Compare these 2', 'link');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await tabTo(page, /^Leave out: Machine/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader')).toHaveCount(1);
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByText('Machine Learning Operations Lead is left out.')).toHaveRole('status');
});

test('the question before everything is cleared holds the focus, and gives it back', async ({ page }) => {
  await openWith(page, '/desk/');
  const clear = await tabTo(page, 'Clear everything');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Clear everything?' });
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused();
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('Tab');
    // Past its last control Tab leads to the browser, never to what lies behind.
    expect(
      await page.evaluate(
        () => document.activeElement === document.body || !!document.activeElement?.closest('dialog'),
      ),
    ).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(clear).toBeFocused();
  await expect(page.locator('[data-section=saved]')).toBeVisible();

  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Clear everything' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Everything is cleared from this browser.')).toHaveRole('status');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a file is imported from the keyboard, and the field shows where one is', async ({ page }) => {
  await openWith(page, '/desk/', '');
  const field = page.locator('input[type=file]');
  // Listened for from here on, since the browser takes a while to hand its dialogue over.
  const choosing = page.waitForEvent('filechooser');
  await tabTo(page, 'Export as a file');
  await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  const label = page.locator('label').filter({ hasText: 'Import a file' });
  expect(await label.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
  await page.keyboard.press('Space');
  const chooser = await choosing;
  const desk = { rolecall: 'desk', version: 1, roles: [], skills: [{ slug: 'python', name: 'Python' }] };
  await chooser.setFiles({
    name: 'desk.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(desk)),
  });
  await expect(page.getByText('“desk.json” was taken in')).toHaveRole('status');
  await expect(page.getByRole('heading', { name: 'Your skills' })).toBeVisible();
  await expect(field).toBeFocused();
});

test('a worksheet is ticked and filled in without a mouse', async ({ page }) => {
  await page.goto(`/desk/worksheet/?role=${principal}`);
  const first = page.locator('[data-part=essential] li').first();
  const words = await first.locator('[data-requirement]').innerText();
  const box = await tabTo(page, words, 'checkbox');
  await page.keyboard.press('Space');
  await expect(page.getByText(/^1 of \d+ ticked/)).toHaveRole('status');
  await expect(box).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Five years');
  await expect(first.getByRole('textbox')).toBeFocused();
  await page.reload();
  await expect(box).toBeChecked();
  await expect(first.getByRole('textbox')).toHaveValue('Five years');
});

test('skills are ticked, and a list is sorted by them, without a mouse', async ({ page }) => {
  await page.goto('/skills/python/');
  const tick = await tabTo(page, 'One of my skills');
  await page.keyboard.press('Space');
  await expect(page.getByText('One of your skills, on this device.')).toHaveRole('status');
  await expect(tick).toBeFocused();
  await page.goto('/roles/');
  const sort = await tabTo(page, 'Most of my skills first');
  await page.keyboard.press('Enter');
  await expect(page.locator('.role-row').first()).toContainText('Your skills: Python');
  await expect(sort).toBeFocused();
});

test('sorting again by a mark of a row leaves the focus on it', async ({ page }) => {
  await openWith(page, '/roles/');
  await tabTo(page, 'Most of my skills first');
  await page.keyboard.press('Enter');
  const save = await tabTo(page, /^Save: /);
  await page.keyboard.press('Enter');
  await expect(save).toBeFocused();
});
