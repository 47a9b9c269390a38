import { expect, it } from 'vitest';
import type { ManifestEntry } from '#desk/manifest-file.ts';
import { news } from '#desk/news.ts';

const kept = { slug: 'a', title: 'A', employer: 'Acme', version: 'one' };
const entry: ManifestEntry = {
  title: 'A',
  version: 'one',
  stage: 'open',
  closes: '2026-11-28T00:00:00Z',
  closesText: '27 November 2026',
};

it.each<[string, string, Partial<ManifestEntry>, string[]]>([
  ['nothing weeks before', '2026-11-01', {}, []],
  ['that it closes soon', '2026-11-22', {}, ['Closing soon: on 27 November 2026.']],
  ['that it has closed since the build', '2026-11-29', {}, ['Closed on 27 November 2026.']],
  ['that it was filled', '2026-11-01', { stage: 'filled' }, ['The role has been filled.']],
  ['that it was withdrawn', '2026-11-01', { stage: 'withdrawn' }, ['The role has been withdrawn.']],
  ['that it has changed', '2026-11-01', { version: 'two' }, ['The advert has changed since your last look.']],
])('says %s', (_, day, change, words) => {
  expect(news(kept, { ...entry, ...change }, Date.parse(day)).map((one) => one.words)).toEqual(words);
});

it('says that a role is gone', () => {
  expect(news(kept, undefined, 0).map(({ kind }) => kind)).toEqual(['gone']);
});
