import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

const nurse = { path: '/roles/community-nurse-kirkbeck/', slug: 'community-nurse-kirkbeck' };
const lead = { path: '/roles/mlops-lead-investment-bank/', slug: 'mlops-lead-investment-bank' };
const built = new Date('2026-11-20T10:00:00Z');

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('rolecall-desk') ?? '');
const section = (page: Page, name: string) => page.locator(`[data-section=${name}]`);

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: built });
});

test('a role is saved on its page, and stands on the desk', async ({ page }) => {
  await page.goto(nurse.path);
  const save = page.getByRole('button', { name: 'Save', exact: true }).first();
  await expect(save).toHaveAttribute('aria-pressed', 'false');
  await save.click();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Saved on this device.')).toBeVisible();

  await page.getByRole('button', { name: 'I applied' }).click();
  await page.getByLabel('Outcome').selectOption('Interview');
  await page.getByRole('banner').getByRole('link', { name: 'Desk' }).click();
  const row = section(page, 'applied').getByRole('listitem').filter({ hasText: 'Community Nurse' });
  await expect(row.getByRole('combobox')).toHaveValue('interview');
  await expect(row).toContainText('applied 20 November 2026');

  await row.getByRole('combobox').selectOption('Not applied');
  await expect(section(page, 'saved')).toContainText('Community Nurse');
});

test('a role is saved and hidden in a list by keyboard, with the focus where it was', async ({ page }) => {
  await page.goto('/roles/');
  const row = page.locator('.role-row').first();
  const title = await row.locator('.title').innerText();
  const hide = row.getByRole('button', { name: `Hide: ${title}` });
  await hide.focus();
  await page.keyboard.press('Enter');
  await expect(hide).toBeFocused();
  await expect(hide).toHaveAttribute('aria-pressed', 'true');
  await expect(row.locator('.pay')).toBeHidden();
  await expect(page.getByText(`${title}: hidden.`)).toHaveCount(1);
  await page.reload();
  await expect(page.locator('.role-row').first().locator('.pay')).toBeHidden();
  await page
    .locator('.role-row')
    .first()
    .getByRole('button', { name: `Hide: ${title}` })
    .click();
  await expect(page.locator('.role-row').first().locator('.pay')).toBeVisible();
});

test('what search finds can be saved as well', async ({ page }) => {
  await page.goto('/roles/?q=nurse');
  const row = page.locator('[data-results] .role-row').first();
  await row.getByRole('button', { name: /^Save/ }).click();
  await expect(row.getByRole('button', { name: /^Save/ })).toHaveAttribute('aria-pressed', 'true');
  expect(await kept(page)).toContain('"saved"');
});

test('two open tabs hold the same desk', async ({ page, context }) => {
  await page.goto('/desk/');
  await expect(page.getByText('Nothing is here yet')).toBeVisible();
  const other = await context.newPage();
  await other.goto(lead.path);
  await other.getByRole('button', { name: 'Save', exact: true }).first().click();
  await expect(section(page, 'saved')).toContainText('Machine Learning Operations Lead');
});

test.describe('what has become of a role since', () => {
  const stored = (role: object) =>
    JSON.stringify({ rolecall: 'desk', version: 1, roles: [role], skills: [] });
  const open = async (page: Page, role: object, path = '/desk/') => {
    await page.addInitScript((text) => {
      if (localStorage.getItem('rolecall-desk') === null) localStorage.setItem('rolecall-desk', text);
    }, stored(role));
    await page.goto(path);
  };
  const saved = { ...nurse, title: 'Community Nurse', employer: 'Kirkbeck', saved: '2026-11-01T00:00:00Z' };

  test('it has changed', async ({ page }) => {
    await open(page, { ...saved, version: 'another' });
    await expect(section(page, 'saved')).toContainText('The advert has changed since your last look.');
  });

  test('it is closing soon', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-25T10:00:00Z');
    await open(page, saved);
    await expect(section(page, 'saved')).toContainText('Closing soon: on 27 November 2026.');
  });

  test('it has closed, though the page was built before', async ({ page }) => {
    await page.clock.setFixedTime('2026-12-25T10:00:00Z');
    await open(page, saved);
    await expect(section(page, 'saved')).toContainText('Closed on 27 November 2026.');
  });

  test('it is gone from the site', async ({ page }) => {
    await open(page, { ...saved, slug: 'no-such-role' });
    await expect(section(page, 'saved')).toContainText('No longer on this site.');
    await expect(section(page, 'saved').getByRole('link')).toHaveCount(0);
  });

  test('the site cannot be reached', async ({ page }) => {
    await page.route('**/desk/roles-*.json', (route) => route.abort());
    await open(page, saved);
    await expect(page.getByText('The site could not be reached')).toBeVisible();
    await expect(section(page, 'saved')).toContainText('Community Nurse');
  });
});

test('the desk is taken along, cleared, and brought back', async ({ page }) => {
  await page.goto(nurse.path);
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await page.goto('/desk/');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export as a file' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  expect(JSON.parse(text)).toEqual(JSON.parse(await kept(page)));

  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
  await expect(section(page, 'saved')).toBeVisible();
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click();
  await expect(page.getByText('Nothing is here yet')).toBeVisible();
  expect(await kept(page)).toBe('');

  const bring = page.locator('input[type=file]');
  await bring.setInputFiles({ name: 'desk.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByText('“desk.json” was taken in: 1 roles')).toBeVisible();
  await expect(section(page, 'saved')).toContainText('Community Nurse');
});

test('saved closing dates are one calendar', async ({ page }) => {
  await page.goto(nurse.path);
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await page.goto('/desk/');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Closing dates as a calendar' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*BEGIN:VEVENT[^]*Community Nurse[^]*END:VCALENDAR\r\n$/);
});

test.describe('bad input', () => {
  for (const [what, name, text] of [
    ['a page', 'page.html', '<!doctype html><script>alert(1)</script>'],
    ['ten megabytes', 'big.json', `"${'x'.repeat(10_000_000)}"`],
    ['wrong types', 'desk.json', '{"rolecall":"desk","version":1,"roles":{"__proto__":1},"skills":7}'],
  ] as const) {
    test(`${what} is refused with a sentence, and nothing is lost`, async ({ page }) => {
      await page.goto(nurse.path);
      await page.getByRole('button', { name: 'Save', exact: true }).first().click();
      await page.goto('/desk/');
      const before = await kept(page);
      await page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
      await expect(page.getByText(`“${name}” was not taken in, and nothing here has changed.`)).toBeVisible();
      expect(await kept(page)).toBe(before);
    });
  }

  test('a desk that cannot be read is set aside, and can be downloaded', async ({ page }) => {
    await page.addInitScript(() => {
      if (sessionStorage.getItem('tampered')) return;
      sessionStorage.setItem('tampered', 'yes');
      localStorage.setItem('rolecall-desk', '{"rolecall":"desk","version":1,"roles":[{"title":"<b>"}]}');
    });
    await page.goto(nurse.path);
    await expect(page.getByText('could not be read. It is set aside')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'How to apply' })).toBeVisible();
    await page.goto('/desk/');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download what could not be read' }).click(),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toContain('"title":"<b>"');
  });

  test('a full storage is said, and the page goes on', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(nurse.path);
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(page.getByText('its storage is full, or closed to this site')).toBeVisible();
    await expect(page.getByRole('article', { name: 'The advert' })).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('no page shows a control that does nothing', async ({ page }) => {
    await page.goto(nurse.path);
    await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(0);
    await page.goto('/desk/');
    await expect(page.getByText('The desk needs JavaScript')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Export as a file' })).toHaveCount(0);
  });
});
