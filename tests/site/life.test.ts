import { describe, expect, it } from 'vitest';
import { builtSite, type BuiltSite } from '../support/built-site.ts';

/** Posted on 10 November 2026, closes on 31 December 2026 at 17:00 in London. */
const role = { name: 'open-remote-agency', path: '/roles/open-remote-agency/' };

type Life = {
  hasPage: boolean;
  isSoon: boolean;
  canApply: boolean;
  isJobPosting: boolean;
  /** In the sitemap of roles, the feed of all roles, the data of all roles, and the table that search reads. */
  isOffered: boolean[];
};

const absent = { hasPage: false, isSoon: false, canApply: false, isJobPosting: false };
const nowhere = [false, false, false, false];
const everywhere = [true, true, true, true];

describe('the life of a role, from its dates and the clock of the build', () => {
  it.each<[stage: string, at: string, life: Life]>([
    ['scheduled', '2026-11-09T23:59:00Z', { ...absent, isOffered: nowhere }],
    [
      'open',
      '2026-11-30T09:00:00Z',
      { hasPage: true, isSoon: false, canApply: true, isJobPosting: true, isOffered: everywhere },
    ],
    [
      'closing soon',
      '2026-12-31T16:59:00Z',
      { hasPage: true, isSoon: true, canApply: true, isJobPosting: true, isOffered: everywhere },
    ],
    ['closed', '2026-12-31T17:00:00Z', { ...absent, hasPage: true, isOffered: nowhere }],
  ])('is %s at %s', async (stage, at, life) => {
    const site = await builtSite('tests/fixtures/stages', at);
    expect(lifeOf(site)).toEqual(life);
    if (stage !== 'closed') return;
    const page = site.page(role.path).document;
    expect(page.querySelector('main')?.text).toContain('Applications closed on 31 December 2026');
    expect(page.querySelector('article.prose')?.text.trim()).not.toBe('');
  });
});

function lifeOf(site: BuiltSite): Life {
  const hasPage = site.has(`${role.path}index.html`.slice(1));
  const offers = ['sitemap-roles-0.xml', 'roles/rss.xml', 'roles.json', 'search/roles.json'].map(
    (file) => site.has(file) && site.text(file).includes(role.name),
  );
  if (!hasPage) return { ...absent, isOffered: offers };
  const { document, markup } = site.page(role.path);
  const soon = document.querySelector('[data-soon]');
  return {
    hasPage,
    isSoon: soon !== null && !soon.hasAttribute('hidden'),
    canApply: document.querySelector('#apply') !== null,
    isJobPosting: markup.some((node) => node['@type'] === 'JobPosting'),
    isOffered: offers,
  };
}
