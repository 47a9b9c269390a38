import { expect, it } from 'vitest';
import { published } from '../../scripts/last-build/published.ts';
import { forge } from '../support/forge.ts';

const manifest = { version: 1, site: 'https://careers.example', paths: ['/'], roles: {} };

it('reads what the published site must keep', async () => {
  await using site = await forge({ 'GET /build.json': manifest });
  expect(JSON.parse((await published(site.address)) ?? '')).toEqual(manifest);
});

it('compares the first site with nothing', async () => {
  await using site = await forge({});
  expect(await published(site.address)).toBeUndefined();
});

it.each([
  ['an error', () => ({ status: 503, body: '' }), 'answers with 503'],
  ['another page', () => ({ status: 200, body: '<!doctype html>' }), 'is not what a build writes'],
])('does not take %s for the first site', async (_, answer, words) => {
  await using site = await forge({ 'GET /build.json': answer });
  await expect(published(site.address)).rejects.toThrow(words);
});
