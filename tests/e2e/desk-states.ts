import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import type { Desk, DeskRole } from '../../src/desk/desk.ts';
import { deskFile } from '../../src/desk/desk-file.ts';
import { keptCopy } from '../../src/offline/kept-copy.ts';

const lead = 'mlops-lead-investment-bank';
const principal = 'principal-machine-learning-engineer-lseg';
const platform = 'platform-engineer-tide-records';
const nurse = 'community-nurse-kirkbeck';
const registrar = 'registrar-museum-de-lichtbaak';
const on = '2026-11-21T09:00:00Z';
/** Words as long as an employer may make them. */
const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const role = (slug: string, title: string, more: Partial<DeskRole>): DeskRole => ({
  slug,
  title,
  employer: 'Some employer',
  ...more,
});

/** Every kind of news, each list, and skills. */
export const fullDesk: Desk = {
  roles: [
    role(lead, 'Machine Learning Operations Lead', {
      saved: on,
      applied: on,
      outcome: { what: 'interview', on },
      evidence: [
        { requirement: 'Cobol', met: true, note: `Read a book on ${long}` },
        { requirement: 'Has since left the advert', met: false, note: '' },
      ],
    }),
    role(principal, 'Principal Machine Learning Engineer', { saved: on, version: 'another' }),
    role(nurse, 'Community Nurse', { saved: on }),
    role(registrar, 'Registrar', { saved: on }),
    role('no-such-role', `Senior ${long}`, { saved: on }),
    role(platform, 'Platform Engineer', { hidden: on }),
    role('payroll-migration-lead-housing-association', 'Payroll Migration Lead', { seen: on }),
  ],
  skills: [
    { slug: 'kubernetes', name: 'Kubernetes' },
    { slug: 'python', name: 'Python' },
  ],
};

/** Opens a page on a day on which the nurse’s role is about to close, with something on the device. */
export async function openWith(page: Page, path: string, stored = deskFile(fullDesk)): Promise<void> {
  await page.clock.setFixedTime('2026-11-25T10:00:00Z');
  await page.addInitScript((text) => {
    if (localStorage.getItem('rolecall-desk') === null) localStorage.setItem('rolecall-desk', text);
  }, stored);
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
}

/** What the pages of the desk can look like, each by what it shows. */
export const deskStates: Record<string, (page: Page) => Promise<void>> = {
  async 'a desk with every kind of news'(page) {
    await openWith(page, '/desk/');
    for (const words of ['has changed', 'Closing soon', 'has been filled', 'No longer on this site'])
      await expect(page.getByText(words).first()).toBeVisible();
    for (const summary of await page.locator('desk-page summary').all()) await summary.click();
    for (const box of (await page.getByRole('checkbox', { name: /^Compare/ }).all()).slice(0, 4))
      await box.check();
    await expect(page.getByRole('link', { name: 'Compare these 4' })).toBeVisible();
  },
  async 'the question before everything is cleared'(page) {
    await openWith(page, '/desk/');
    await page.getByRole('button', { name: 'Clear everything' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  async 'a desk that cannot be read, and a file that is refused'(page) {
    await openWith(page, '/desk/', '{"roles":');
    await expect(page.getByRole('button', { name: 'Download what could not be read' })).toBeVisible();
    await page.locator('input[type=file]').setInputFiles({
      name: `${long}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from('[]'),
    });
    await expect(page.getByText('was not taken in')).toBeVisible();
  },
  async 'a desk that the site does not answer'(page) {
    await page.route('**/desk/roles-*.json', (route) => route.abort());
    await openWith(page, '/desk/');
    await expect(page.getByText('The site could not be reached')).toBeVisible();
  },
  async 'a list with saved and hidden roles, sorted by skills'(page) {
    await openWith(page, '/roles/');
    await page.getByRole('button', { name: 'Most of my skills first' }).first().click();
    await expect(page.locator('[data-put-away]').first()).toBeVisible();
    await expect(page.getByText('Your skills: ').first()).toBeVisible();
  },
  async 'search results with saved and hidden roles'(page) {
    await openWith(page, '/search/?q=engineer');
    await expect(page.locator('[data-results] [data-put-away]').first()).toBeVisible();
  },
  async 'a role with marks and ticked skills'(page) {
    await openWith(page, `/roles/${lead}/`);
    await expect(page.getByLabel('Outcome')).toHaveValue('interview');
    await expect(page.getByText('(you ticked').first()).toBeVisible();
    await page.getByRole('button', { name: 'Hide in lists' }).click();
  },
  async 'skills of which some are ticked'(page) {
    await openWith(page, '/skills/');
    await expect(page.getByRole('button', { name: 'My skill: Python', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  },
  async 'one role by itself where two were asked for'(page) {
    await openWith(page, `/compare/?roles=${lead},no-such-role`);
    await expect(page.getByRole('alert')).toContainText('no-such-role');
    await expect(page.getByRole('columnheader')).toHaveCount(1);
  },
  async 'two roles side by side'(page) {
    await openWith(page, `/compare/?roles=${lead},${principal}`);
    await expect(page.getByRole('columnheader')).toHaveCount(2);
  },
  async 'four roles side by side, one of them closed'(page) {
    await openWith(page, `/compare/?roles=${lead},${principal},${platform},${registrar}`);
    await expect(page.getByRole('columnheader')).toHaveCount(4);
  },
  async 'a comparison of nothing'(page) {
    await openWith(page, '/compare/');
    await expect(page.getByText('No roles are chosen.')).toBeVisible();
  },
  async 'a worksheet with notes'(page) {
    await openWith(page, `/desk/worksheet/?role=${lead}`);
    await expect(page.locator('[data-part=past]')).toContainText('Cobol');
    const first = page.locator('[data-part=essential] li').first();
    await first.getByRole('checkbox').check();
    await first.getByRole('textbox').fill(`${long}\n`.repeat(4));
  },
  async 'a worksheet of no role'(page) {
    await openWith(page, '/desk/worksheet/');
    await expect(page.getByRole('alert')).toContainText('Choose a role first');
  },
  async 'pay of which something cannot be read'(page) {
    await openWith(page, `/pay/?max=850&per=day&contract=yes&role=${lead}`);
    await page.getByLabel('Hours a week').fill('lots');
    await expect(page.locator('[data-fault]')).toContainText('Hours a week');
  },
  async 'pages that were kept'(page) {
    await openWith(page, '/offline/');
    const titles = { [`/roles/${lead}/`]: 'Machine Learning Operations Lead', '/guides/': `Guides ${long}` };
    await page.evaluate(async (kept) => {
      const cache = await caches.open('pages');
      for (const [path, title] of Object.entries(kept))
        await cache.put(path, new Response(`<!doctype html><title>${title}</title>`));
    }, titles);
    await page.reload();
    await expect(page.getByRole('link', { name: `Guides ${long}` })).toBeVisible();
  },
  async 'a role without a connection'(page) {
    await page.route(`**/roles/${lead}/`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: keptCopy(await response.text(), new Date(on)) });
    });
    await openWith(page, `/roles/${lead}/`);
    await expect(page.getByText('You have no connection.')).toBeVisible();
  },
  async 'an advert that was kept as a file'(page) {
    await openWith(page, `/roles/${lead}/`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Keep this advert' }).click(),
    ]);
    const body = await readFile(await file.path(), 'utf8');
    await page.route('**/kept.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('/kept.html');
    await expect(page.getByText('Kept on')).toBeVisible();
  },
};
