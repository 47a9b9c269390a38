import { expect, it } from 'vitest';
import { inspection } from '#rules/inspection.ts';
import { alike } from '../../scripts/check/alike.ts';
import { contentFolder } from '../support/content-folder.ts';

const now = Temporal.Instant.from('2026-11-20T09:00:00Z');

/** Texts of the same seed are the same, and no others share a word. */
function advert(seed: number, posted = '2026-11-09'): string {
  const line = (_: unknown, at: number) =>
    `${Array.from({ length: 14 }, (__, word) => `w${seed}x${at}y${word}`).join(' ')}.`;
  const text = Array.from({ length: 8 }, line).join('\n\n');
  return `---\ntitle: Data Engineer ${seed}\nemployer: acme-robotics\nposted: ${posted}\nlocations: [{ city: Leeds, region: West Yorkshire, country: GB }]\n---\n\n${text}\n`;
}

const many = Object.fromEntries(
  Array.from({ length: 502 }, (_, seed) => [`roles/role-${seed}.mdx`, advert(seed)]),
);

it('finds the role that a new one repeats among hundreds, and reads no others', () => {
  using folder = contentFolder({ ...many, 'roles/copy.mdx': advert(7, '2026-11-19') });
  const only = new Set(['content/roles/copy.mdx']);
  expect(alike(only, folder.root)).toEqual(new Set([...only, 'content/roles/role-7.mdx']));

  const compared = { only, alike: (files: ReadonlySet<string>) => alike(files, folder.root) };
  const { problems, files, leftOut } = inspection(folder.root, now, compared);
  expect(problems.map(({ file, rule }) => [file, rule])).toContainEqual([
    'content/roles/copy.mdx',
    'near-duplicate',
  ]);
  expect(problems.filter(({ file }) => !only.has(file))).toEqual([]);
  expect([files, leftOut]).toEqual([1, []]);
});

it('says what it leaves out where more has changed than can be found in a moment', () => {
  using folder = contentFolder(many);
  const only = new Set(Object.keys(many).map((path) => `content/${path}`));
  expect(alike(only, folder.root)).toBeUndefined();
  expect(alike(new Set(['content/employers/acme-robotics.mdx']), folder.root)).toEqual(new Set());
  expect(alike(new Set(['content/roles/gone.mdx']), folder.root)).toEqual(new Set());
});
