import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { deskFile } from '../../src/desk/desk-file.ts';
import { fullDesk } from './desk-states.ts';

const file = (parts: object) =>
  JSON.stringify({ rolecall: 'desk', version: 1, roles: [], skills: [], ...parts });
const role = { slug: 'community-nurse-kirkbeck', title: 'Nurse', employer: 'Kirkbeck' };

/** None of it is a desk. */
const nasty: Record<string, string> = {
  'half of one': deskFile(fullDesk).slice(0, -40),
  'no JSON': 'undefined',
  'a number': '7',
  null: 'null',
  'a list': '[]',
  HTML: '<!doctype html><img src=x onerror="document.title=1">',
  '3 MB': JSON.stringify('x'.repeat(3_000_000)),
  'deep nesting': '['.repeat(50_000),
  'lone surrogates': file({ roles: [{ ...role, title: 7, employer: '\ud800' }] }),
  'a later version': file({ version: 2 }),
  'roles of another type': file({ roles: { length: 1, 0: role } }),
  'a role without a title': file({ roles: [{ slug: role.slug }] }),
  'null among the roles': file({ roles: [null] }),
  'the same role twice': file({ roles: [role, role] }),
  'an address as a slug': file({ roles: [{ ...role, slug: '../../admin' }] }),
  'a script as a slug': file({ roles: [{ ...role, slug: 'javascript:alert(1)' }] }),
  'a selector as a slug': file({ roles: [{ ...role, slug: '"] *' }] }),
  'a moment that is none': file({ roles: [{ ...role, saved: '2026-99-99T00:00:00Z' }] }),
  'an unknown outcome': file({ roles: [{ ...role, outcome: { what: 'toString', on: 'now' } }] }),
  'evidence of another type': file({ roles: [{ ...role, evidence: { __proto__: [] } }] }),
  'HTML as evidence': file({ roles: [{ ...role, evidence: ['<b>'] }] }),
  'skills of another type': file({ skills: 'python' }),
  'a skill with HTML as a slug': file({ skills: [{ slug: '<b>', name: 'x' }] }),
};

/** Odd, but a desk. */
const odd: Record<string, string> = {
  'prototype keys': `{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}},${file({ roles: [role] }).slice(1)}`,
  'names of the language as slugs': file({
    roles: ['constructor', 'prototype', 'valueof'].map((slug) => ({
      ...role,
      slug,
      saved: '2026-11-20T09:00:00Z',
    })),
    skills: [{ slug: 'constructor', name: '<img src=x onerror=alert(1)>' }],
  }),
  'HTML as words': file({
    roles: [{ ...role, title: '<img src=x onerror="document.title=1">', saved: '2026-11-20T09:00:00Z' }],
  }),
};

const pages = [
  '/roles/community-nurse-kirkbeck/',
  '/skills/python/',
  '/desk/',
  '/desk/worksheet/?role=community-nurse-kirkbeck',
];

for (const path of pages) {
  test(`what lies on the device and is no desk is set aside whole on ${path}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', (dialog) => errors.push(dialog.message()));
    await page.goto('/about/');
    for (const [what, text] of Object.entries({ ...nasty, ...odd })) {
      await page.evaluate((stored) => {
        localStorage.clear();
        localStorage.setItem('rolecall-desk', stored);
      }, text);
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const kept = await page.evaluate(() => ({
        place: localStorage.getItem('rolecall-desk') ?? '',
        aside: localStorage.getItem('rolecall-desk-unreadable') ?? '',
        polluted: 'x' in Object.prototype,
        title: document.title,
      }));
      expect(kept.polluted, what).toBe(false);
      expect(kept.title, what).not.toBe('1');
      if (what in odd) expect(kept.aside, what).toBe('');
      // Nothing is lost: it lies aside, or where it lay on a page that reads none of it.
      else expect([kept.aside, kept.place], what).toContain(text);
    }
    expect(errors).toEqual([]);
  });
}

test('where it cannot be set aside it stays where it is, is said, and can be downloaded', async ({
  page,
}) => {
  await page.goto('/about/');
  await page.evaluate(() => localStorage.setItem('rolecall-desk', 'of no use'));
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/skills/python/');
  await expect(page.getByText('there is no room to set it aside').first()).toBeVisible();
  await page.goto('/desk/');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download what could not be read' }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toBe('of no use');
  expect(await page.evaluate(() => localStorage.getItem('rolecall-desk'))).toBe('of no use');
});
