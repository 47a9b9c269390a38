import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { openFirefox } from './browser.ts';
import { served } from './served.ts';

// One person, one browser, one afternoon: each part goes on where the one before it ended.
const { root } = await builtSite('content', '2026-11-20T09:00:00Z');
const { address, stop } = await served(root);
const { page, downloads, close } = await openFirefox();
afterAll(async () => {
  await close();
  await stop();
});
const errors: string[] = [];
page.on('pageerror', (error) => errors.push(String(error)));

const lead = 'mlops-lead-investment-bank';
const leadTitle = 'Machine Learning Operations Lead';
const go = (path: string) => page.goto(address + path);
const shown = (selector: string) =>
  expect.poll(
    () =>
      page.$$eval(selector, (all) =>
        all
          .map((one) => (one as HTMLElement).innerText.trim())
          .filter((words) => words !== '')
          .join('\n'),
      ),
    { message: selector },
  );
const button = (name: string) =>
  page.locator(`::-p-xpath(//button[@aria-label="${name}" or normalize-space()="${name}"])`);
const link = (name: string) => page.locator(`::-p-xpath(//main//a[normalize-space()="${name}"])`);
const pressed = (selector: string) => page.$eval(selector, (one) => one.getAttribute('aria-pressed'));

/** A file once it is whole. */
async function downloaded(name: string): Promise<string> {
  const file = join(downloads, name);
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8')).toBeTruthy();
  return readFileSync(file, 'utf8');
}

test('a role is found by search', async () => {
  await go('/search/');
  await page.locator('main input[type=search]').fill('mlops bank');
  await shown('[data-results] .role-row .title').toContain(leadTitle);
  await link(leadTitle).click();
  await shown('h1').toBe(leadTitle);
  expect(new URL(page.url()).pathname).toBe(`/roles/${lead}/`);
});

test('it is saved and marked as applied for, and how that went is noted', async () => {
  await button('Save').click();
  await shown('desk-role [role=status]').toBe('Saved on this device.');
  expect(await pressed('desk-role [data-mark=saved]')).toBe('true');
  await button('I applied').click();
  await shown('desk-role [role=status]').toBe('Noted: you applied.');
  await page.locator('desk-role select').fill('interview');
  await shown('desk-role [role=status]').toBe('Noted.');
});

test('another is saved from the list, where a third is hidden', async () => {
  await go('/roles/');
  await button('Save: Platform Engineer').click();
  await shown('desk-list [data-said]').toBe('Platform Engineer: saved.');
  await button('Hide: Community Nurse').click();
  await shown('desk-list [data-said]').toBe('Community Nurse: hidden.');
  expect(await page.$eval('[data-put-away] .title', (one) => (one as HTMLElement).innerText)).toBe(
    'Community Nurse',
  );
});

test('the desk has them all, with how far each has come', async () => {
  await go('/desk/');
  await shown('[data-section=applied] .title').toBe(leadTitle);
  await shown('[data-section=saved] .title').toBe('Platform Engineer');
  await shown('[data-section=hidden] [data-count]').toBe('1');
  expect(await page.$eval('[data-section=applied] select', (choice) => choice.value)).toBe('interview');
});

test('two of them stand side by side', async () => {
  for (const box of await page.$$('desk-page input[name=compare]')) {
    if (await box.isVisible()) await box.click();
  }
  await link('Compare these 2').click();
  await shown('compare-page thead th a').toBe(`${leadTitle}\nPlatform Engineer`);
  await shown('compare-page tbody').toContain('up to about £187,000');
});

test('what its pay comes to follows the days that are typed', async () => {
  await go(`/roles/${lead}/`);
  await link('Work out what this pay comes to').click();
  await shown('[data-period=year] [data-pay]').toBe('up to £187,000');
  await page.locator('pay-workbench [name=days]').fill('4');
  await shown('[data-period=year] [data-pay]').toBe('up to £142,800');
  expect(page.url()).toContain('days=4');
});

test('its requirements are ticked and noted, and stay', async () => {
  await go(`/desk/worksheet/?role=${lead}`);
  await page.locator('[data-part=essential] li:first-child input').click();
  await page.locator('[data-part=essential] li:first-child textarea').fill('Ran three of them');
  await shown('work-sheet [data-count]').toMatch(/^1 of \d+ ticked/);
  await page.reload();
  await shown('work-sheet [data-count]').toMatch(/^1 of \d+ ticked/);
  expect(await page.$eval('[data-part=essential] li:first-child textarea', ({ value }) => value)).toBe(
    'Ran three of them',
  );
});

test('a skill that is ticked once is found in it', async () => {
  await go('/skills/');
  await button('My skill: Python').click();
  await shown('skill-ticks [role=status]').toContain('One of your skills');
  await go(`/roles/${lead}/`);
  await shown('role-skills').toBe('Of your skills it asks for Python.');
  await shown('.requirements [data-own-skills]').toContain('(you ticked Python)');
});

test('the desk is taken along as a file, cleared, and brought back', async () => {
  await go('/desk/');
  await button('Export as a file').click();
  const text = await downloaded('desk.json');
  expect(JSON.parse(text)).toMatchObject({ rolecall: 'desk', skills: [{ slug: 'python' }] });

  await button('Clear everything').click();
  await page.locator('dialog [data-clear-now]').click();
  await shown('desk-page [data-empty]').toContain('Nothing is here yet');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  const field = await page.waitForSelector('input[type=file]');
  const broken = join(downloads, 'broken.json');
  writeFileSync(broken, '{"rolecall":"desk","version":1,"roles":{"__proto__":1}}');
  await field?.uploadFile(broken);
  await shown('desk-tools [data-told]').toContain('“broken.json” was not taken in');
  await field?.uploadFile(join(downloads, 'desk.json'));
  await shown('[data-section=applied] .title').toBe(leadTitle);
  expect(JSON.parse((await page.evaluate(() => localStorage.getItem('rolecall-desk'))) ?? '')).toEqual(
    JSON.parse(text),
  );
});

test('the advert is kept as one file', async () => {
  await go(`/roles/${lead}/`);
  await button('Keep this advert').click();
  const text = await downloaded(`${lead}.html`);
  expect(text).toContain(leadTitle);
  expect(text).toMatch(/Kept on .+, version [0-9a-z]{14}\./);
  expect(text).not.toMatch(/<script|<link/);
});

test('nothing of this made a script fail', () => {
  expect(errors).toEqual([]);
});

test('without a connection it opens as a copy that cannot be applied for, and so do desk and search', async () => {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await go('/search/?q=nurse');
  await shown('[data-results] .role-row .title').toContain('Nurse');
  await go(`/roles/${lead}/`);
  await stop();

  await go(`/roles/${lead}/`);
  await shown('h1').toBe(leadTitle);
  await shown('.kept').toContain('You have no connection. This is a copy');
  expect(await page.$$eval('#apply', (all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
  await go('/desk/');
  await shown('[data-section=applied] .title').toBe(leadTitle);
  await shown('[data-checked]').toContain('The site could not be reached');
  await go('/search/?q=engineer');
  await shown('[data-results] .role-row .title').toContain('Engineer');
  await go('/employers/lseg/');
  await shown('h1').toBe('No connection');
  await shown('kept-pages [data-part=roles]').toContain(leadTitle);
});
