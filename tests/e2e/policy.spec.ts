import { readdirSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { headers } from '#headers/headers.ts';
import { served, webServers } from '../support/web-server.ts';
import { openPage, pages } from './kinds-of-page.ts';

const lead = '/roles/mlops-lead-investment-bank/';
const nurse = '/roles/community-nurse-kirkbeck/';

for (const name of ['npm start', 'Caddy', 'nginx'] as const) {
  test.describe(`by ${name}`, () => {
    test.describe.configure({ mode: 'default' });
    test.use({ serviceWorkers: 'allow' });
    let address = '';
    let stop = () => {};

    test.beforeAll(async ({ baseURL }, { config }) => {
      if (name === 'npm start') return void (address = baseURL ?? '');
      const server = await served(webServers[name], config.metadata['folder']);
      if (!server) console.log(`${name} is not installed and could not be fetched: it was not tried.`);
      test.skip(server === undefined, `There is no ${name}.`);
      ({ address, stop } = server!);
    });
    test.afterAll(() => stop());

    test('every answer carries the headers of the table', async ({ request }, { config }) => {
      const asset = readdirSync(`${config.metadata['folder']}/assets`).find((file) => file.endsWith('.js'));
      const types: [path: string, status: number, type: RegExp][] = [
        ['/', 200, /^text\/html; ?charset=utf-8$/i],
        [lead, 200, /^text\/html; ?charset=utf-8$/i],
        [`/assets/${asset}`, 200, /^(?:text|application)\/javascript/],
        ['/roles/feed.json', 200, /^application\/json/],
        ['/roles/rss.xml', 200, /^(?:text|application)\/xml/],
        ['/roles/closing.ics', 200, /^text\/calendar/],
        [lead.replace(/\/$/, '.md'), 200, /^text\/markdown/],
        ['/search/roles.json', 200, /^application\/json/],
        ['/sw.js', 200, /^(?:text|application)\/javascript/],
        ['/nowhere/', 404, /^text\/html/],
        ['/assets/nothing.js', 404, /^text\/html/],
      ];
      for (const [path, status, type] of types) {
        const answer = await request.get(address + path);
        const told = answer.headers();
        expect([path, answer.status()]).toEqual([path, status]);
        expect(told['content-type']).toMatch(type);
        const meant = Object.entries(headers(status === 404 ? '/404.html' : path));
        for (const [header, value] of meant)
          expect([path, told[header.toLowerCase()]]).toEqual([path, value]);
      }
    });

    test('no page of any kind goes beyond the policy', async ({ context, page }) => {
      const faults = await watch(context, address);
      for (const [kind, path] of pages) {
        await test.step(kind, () => openPage(page, address + path));
        // The console tells of the page itself too where that is not there.
        expect([kind, faults(/status of 404/)]).toEqual([kind, []]);
      }
    });

    test('nothing that people do goes beyond the policy', async ({ context, page }) => {
      const faults = await watch(context, address);
      await search(page);
      expect(faults()).toEqual([]);
      await keepRoles(page);
      expect(faults()).toEqual([]);
      await withoutConnection(page);
      expect(faults(/net::ERR_|Failed to fetch/)).toEqual([]);

      async function search(page: Page): Promise<void> {
        await page.goto(`${address}/search/`);
        await page
          .locator('search-page input[name=q]')
          .pressSequentially('distributed training', { delay: 20 });
        await expect(page.locator('[data-list=roles] .title').first()).toBeVisible();
        await expect(page.locator('[data-list=roles] mark').first()).toBeVisible();
        expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
          '/pagefind/pagefind-worker.js',
        ]);
        await page.goto(`${address}/search/?q=engineer+near+Cambridge`);
        await expect(page.locator('.count[data-status]').first()).toHaveText(/\d/);
        await page.goto(`${address}/search/`);
        const filters = page.getByRole('group', { name: 'Filters' });
        await filters.locator('details:not([open]) > summary').first().click();
        await filters.locator('label', { hasText: /^\s*Remote\s*\d*\s*$/ }).click();
        await expect(page.locator('.count[data-status]').first()).toHaveText(/^\d+ roles?$/);
        await page.goto(`${address}/employers/`);
        await page.keyboard.press('/');
        await expect(page.getByRole('searchbox')).toBeFocused();
        await page.keyboard.type('nurse');
        await page.keyboard.press('Enter');
        await expect(page.locator('[data-list=roles] .title').first()).toContainText('Nurse');
      }

      async function keepRoles(page: Page): Promise<void> {
        await page.goto(address + nurse);
        await page.getByRole('button', { name: 'Save', exact: true }).first().click();
        await expect(page.getByText('Saved on this device.')).toBeVisible();
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Keep this advert' }).click(),
        ]);
        expect(file.suggestedFilename()).toBe('community-nurse-kirkbeck.html');
        await page.goto(`${address}/desk/`);
        await expect(page.locator('[data-section=saved]')).toContainText('Community Nurse');
        await page.goto(`${address}/desk/worksheet/?role=community-nurse-kirkbeck`);
        await page.getByRole('checkbox').first().check();
        await expect(page.getByText(/1 of \d+ ticked/)).toBeVisible();
        await page.goto(`${address}/compare/?roles=mlops-lead-investment-bank,community-nurse-kirkbeck`);
        await expect(page.getByRole('table').first()).toContainText('Community Nurse');
        await page.goto(`${address}/pay/?max=850&per=day&paid=no&contract=yes`);
        await expect(page.getByText(/£\d/).first()).toBeVisible();
      }

      async function withoutConnection(page: Page): Promise<void> {
        await page.goto(address + nurse);
        await page.evaluate(async () => {
          await navigator.serviceWorker.ready;
          if (!navigator.serviceWorker.controller)
            await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
        });
        await page.goto(address + nurse);
        await context.setOffline(true);
        await page.goto(address + nurse);
        await expect(page.getByText(/^You have no connection\./)).toBeVisible();
        await page.goto(`${address}/employers/lseg/`);
        await expect(page.getByRole('link', { name: /^Community Nurse/ })).toBeVisible();
      }
    });
  });
}

test('a page keeps to the policy where the host sends no headers', async ({ page, context, baseURL }) => {
  const faults = await watch(context, baseURL ?? '');
  const noWorker = /^Service Worker registration blocked/;
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': policy, ...others } = response.headers();
    expect(policy).toBeTruthy();
    await route.fulfill({ response, headers: others });
  });
  await page.goto(lead);
  expect(faults(noWorker)).toEqual([]);
  await page.evaluate(() => {
    const script = document.createElement('script');
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
    const picture = document.createElement('img');
    picture.src = 'https://elsewhere.example/pixel.gif';
    document.body.append(picture);
    try {
      script.textContent = 'document.title = "Run"';
    } catch {
      // What Trusted Types are for.
    }
    document.head.append(script);
  });
  await expect(page.locator('h1')).toBeVisible();
  await expect(page).not.toHaveTitle('Run');
  await expect.poll(() => faults().join('\n')).toMatch(/img-src/);
  expect(faults().join('\n')).toMatch(/style-src/);
  expect(faults().join('\n')).toMatch(/require-trusted-types-for/);
  // The browser may still ask for the site's icon, and what is under way would end the next test.
  await page.unrouteAll({ behavior: 'wait' });
});

/** What a browser complains of in all pages and workers from now on, and what it asks other hosts for. */
async function watch(context: BrowserContext, address: string): Promise<(but?: RegExp) => string[]> {
  const found: string[] = [];
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`policy: ${effectiveDirective} ${blockedURI}`),
    );
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(message.text());
  });
  context.on('weberror', (error) => found.push(String(error.error())));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(?:data|blob):/.test(url)) found.push(`asked for ${url}`);
  });
  return (but) => found.filter((line) => !but?.test(line));
}
