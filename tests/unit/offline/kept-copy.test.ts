import { expect, it } from 'vitest';
import { keptCopy } from '#offline/kept-copy.ts';

const page =
  '<!doctype html><html lang="en-GB"><head></head><body class="x"><main>Hello</main></body></html>';

it('says above a page that it is a copy, of when, and marks it', () => {
  const copy = keptCopy(page, new Date('2026-11-20T09:30:00Z'));
  expect(copy).toMatch(/^<!doctype html><html data-kept lang="en-GB">/);
  expect(copy).toMatch(/<body class="x"><p class="kept page-width" role="status">You have no connection\./);
  expect(copy).toContain('This is a copy, of 20 November 2026');
  expect(copy).toContain('<main>Hello</main>');
});

it('says no date that it does not know', () => {
  expect(keptCopy(page, undefined)).toContain('This is a copy: what it says');
});
