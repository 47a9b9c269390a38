import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const role = '/roles/mlops-lead-investment-bank/';
const patient = { timeout: 90_000 };

let content: string;
let server: ChildProcess;
let address: string;
let printed = '';

test.describe.configure({ mode: 'serial', timeout: 5 * 60_000 });

test.beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'rolecall-dev-'));
  cpSync('content', content, { recursive: true });
  writeFileSync(
    join(content, 'roles/unready.mdx'),
    '---\ntitle: Unready\nemployer: lsegg\nposted: soon\n---\n\nText.\n',
  );
  const port = await freePort();
  address = `http://localhost:${port}`;
  server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port), '--ignore-lock'],
    { env: { ...process.env, CONTENT_ROOT: content, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' } },
  );
  for (const stream of [server.stdout, server.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  }
  await expect
    .poll(
      () => {
        if (server.exitCode !== null) throw new Error(printed);
        return fetch(address + role).then(
          ({ status }) => status,
          () => 0,
        );
      },
      { timeout: 4 * 60_000 },
    )
    .toBe(200);
});

test.afterAll(async () => {
  server.kill();
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  rmSync(content, { recursive: true });
});

test('mistakes that were there before are named in the terminal, and all else is shown', async ({ page }) => {
  await expect.poll(() => printed, patient).toMatch(/content\/roles\/unready\.mdx:4:9\b.*soon/);
  expect(printed).toMatch(/content\/roles\/unready\.mdx:3:11\b.*lsegg/);
  await page.goto(`${address}/roles/`);
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Principal Machine Learning Engineer' }),
  ).toBeVisible();
});

test('what is saved shows in the open page', async ({ page }) => {
  await page.goto(address + role);
  await expect(page.getByText('hands-on lead in machine learning operations')).toBeVisible();
  const saved = performance.now();
  rewrite(`roles/mlops-lead-investment-bank.mdx`, 'hands-on lead', 'hands-on leader');
  await expect(page.getByText('hands-on leader in machine learning operations')).toBeVisible(patient);
  const shown = Math.round(performance.now() - saved);
  test.info().annotations.push({ type: 'shown after', description: `${shown} ms` });
});

test('a new advert joins the lists, and one that is deleted leaves them', async ({ page }) => {
  const file = join(content, 'roles/second-lead.mdx');
  const first = readFileSync(join(content, 'roles/mlops-lead-investment-bank.mdx'), 'utf8');
  const link = page.getByRole('main').getByRole('link', { name: 'Second Lead' });
  await page.goto(`${address}/roles/`);
  writeFileSync(file, first.replace(/^title: .*$/m, 'title: Second Lead'));
  await expect(link).toBeVisible(patient);
  rmSync(file);
  await expect(link).toHaveCount(0, patient);
});

test('a mistake is named in the terminal, and the page stays as it was until it is mended', async ({
  page,
}) => {
  await page.goto(address + role);
  const before = printed.length;
  rewrite('roles/mlops-lead-investment-bank.mdx', 'per: day', 'per: fortnight');
  await expect
    .poll(() => printed.slice(before), patient)
    .toMatch(/content\/roles\/mlops-lead-investment-bank\.mdx:17:8\b.*fortnight/);
  await page.reload();
  await expect(page.getByText('up to £850').first()).toBeVisible();

  rewrite('roles/mlops-lead-investment-bank.mdx', 'per: fortnight', 'per: week');
  await expect(page.locator('.ledger').getByText('a week')).toBeVisible(patient);
  expect(server.exitCode).toBeNull();
});

test('a reference that leads nowhere is named in the terminal', async () => {
  const before = printed.length;
  rewrite(
    'roles/mlops-lead-investment-bank.mdx',
    'profile: senior-machine-learning-engineer',
    'profile: senior-engineer',
  );
  await expect
    .poll(() => printed.slice(before), patient)
    .toMatch(/content\/roles\/mlops-lead-investment-bank\.mdx:6:10\b.*senior-engineer/);
  rewrite(
    'roles/mlops-lead-investment-bank.mdx',
    'profile: senior-engineer',
    'profile: senior-machine-learning-engineer',
  );
});

test('a wide table, a line of code and a long address do not widen the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  writeFileSync(
    join(content, 'guides/wide.mdx'),
    [
      '---',
      'title: Wide things',
      'kind: applying',
      'by: The editors',
      'summary: Things that are wide.',
      '---',
      '',
      '| Documentation | Accessibility | Responsibility | Recommendation |',
      '| --- | --- | --- | ---: |',
      '| straightforward | comprehensible | understandable | 1,000,000,000 |',
      '',
      '```',
      `const ${'wide'.repeat(30)} = true;`,
      '```',
      '',
      `https://example.com/${'long/'.repeat(30)}`,
      '',
    ].join('\n'),
  );
  await expect.poll(() => fetch(`${address}/guides/wide/`).then(({ status }) => status), patient).toBe(200);
  await page.goto(`${address}/guides/wide/`);
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('cell', { name: '1,000,000,000' })).toHaveCSS('text-align', 'end');
  // The page may be loaded once more, for another file of the same change.
  await expect(async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }).toPass();
});

test('search finds what was just written', async ({ page }) => {
  rewrite('roles/mlops-lead-investment-bank.mdx', 'firm on one point', 'firm on one zygomorphic point');
  await expect(async () => {
    await page.goto(`${address}/search/?q=zygomorphic`);
    const found = page
      .locator('[data-results]')
      .getByRole('link', { name: 'Machine Learning Operations Lead' });
    await expect(found).toBeVisible({ timeout: 5000 });
  }).toPass(patient);
});

/** Saves a file of the content with one place changed. */
function rewrite(path: string, from: string, to: string): void {
  const file = join(content, path);
  const text = readFileSync(file, 'utf8');
  expect(text.split(from)).toHaveLength(2);
  writeFileSync(file, text.replace(from, to));
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const bound = probe.address();
  probe.close();
  if (bound === null || typeof bound === 'string') throw new Error('No port is free.');
  return bound.port;
}
