import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { benchTable, type Bench } from '../../scripts/bench/bench-table.ts';
import { builtSize } from '../../scripts/bench/built-size.ts';
import type { Contestant } from '../../scripts/bench/contestant.ts';
import { measured, type Measured } from '../../scripts/bench/measured.ts';
import { peer } from '../../scripts/bench/peer.ts';
import { writePeerContent, writePeerRole } from '../../scripts/bench/peer-content.ts';
import { peers } from '../../scripts/bench/peers.ts';
import { invented } from '../../scripts/measure/invented.ts';
import { preparedContent } from '../../scripts/measure/prepared-content.ts';
import { run, together } from '../../scripts/measure/run.ts';
import { temporaryFolder } from '../support/folder.ts';

const layout = {
  role: (slug: string) => `roles/${slug}.md`,
  list: (kind: string, slug: string) => `${kind}/${slug}.md`,
  css: 'site.css',
};

test('the table says how many times as long each build takes, and who is not there', () => {
  const table = benchTable(bench());
  expect(table.split('\n').slice(0, 8)).toEqual([
    '10,000 roles · a machine',
    '',
    '| Whole processes | Cold | Nothing changed | One role changed | Memory at most |',
    '| --- | --- | --- | --- | --- |',
    '| Rolecall | 20.0 s | 18.0 s | 4.0 s | 1.9 GB |',
    '| Hugo 1 + Pagefind | 16.0 s, Rolecall 1.25 × | 16.0 s, Rolecall 1.13 × | 16.0 s, Rolecall 0.25 × | 2.5 GB |',
    '| Eleventy + Pagefind | not installed: `npm install eleventy` | | | |',
    '',
  ]);
  expect(table).toContain('| Cold, against Hugo 1 + Pagefind | 1.25 × | ≤ 1.5 × | met |');
  expect(table).toContain('| One role changed, against cold | 0.20 × | ≤ 0.25 × | met |');
  expect(table).toContain('| Memory | 1.9 GB | ≤ 2.0 GB | met |');
  expect(table).toContain('| 15,000 Open Graph pictures, drawn before these builds | 200 s | | |');
  expect(table).toContain('| Rolecall | 12,000 | 80 MB | 8.0 kB | 20,000 | 120 MB |');
});

test.each<[string, Partial<Measured>, string]>([
  [
    'too slow a cold build',
    { cold: cost(25) },
    '| Cold, against Hugo 1 + Pagefind | 1.56 × | ≤ 1.5 × | **not met** |',
  ],
  [
    'too slow a build after one change',
    { changed: cost(6) },
    '| One role changed, against cold | 0.30 × | ≤ 0.25 × | **not met** |',
  ],
  ['too much memory', { warm: cost(18, 2.1e9) }, '| Memory | 2.1 GB | ≤ 2.0 GB | **not met** |'],
  [
    'as much memory for more roles',
    { roles: 100_000, warm: cost(18, 2.1e9) },
    '| Memory | 2.1 GB | ≤ 8.0 GB | met |',
  ],
])('the table judges %s', (_, changed, row) => {
  const { rolecall, ...rest } = bench();
  expect(benchTable({ ...rest, rolecall: { ...rolecall, ...changed } }).split('\n')).toContain(row);
});

test('without Hugo nothing is held against it', () => {
  const table = benchTable({ ...bench(), peers: [] });
  expect(table).not.toContain('Cold, against');
  expect(table).toContain('One role changed, against cold');
});

test('where memory cannot be measured, none is told', () => {
  const blind = { wall: 1000, usage: undefined };
  const one = { ...bench().rolecall, cold: blind, warm: blind, changed: blind };
  const table = benchTable({ ...bench(), rolecall: one });
  expect(table).toContain('| Rolecall | 1.0 s | 1.0 s | 1.0 s | not measured |');
  expect(table).not.toContain('| Memory |');
});

test('peers read the same fields and the same words as the site', () => {
  using folder = temporaryFolder();
  const content = invented(20);
  writePeerContent(folder.root, content, layout);
  const [slug, role] = [...content.roles].find(([, { fields }]) => 'pay' in fields)!;
  const written = readFileSync(join(folder.root, `roles/${slug}.md`), 'utf8');
  expect(written).toMatch(/^---\ntitle: .+\ndate: 2026-\d\d-\d\d\nemployers:\n {2}- \S+\n/);
  expect(written).toContain('\npay:\n  currency: ');
  expect(written).not.toMatch(/<\/?(Duties|Requirements|Benefits)/);
  const words = (text: string) => text.replace(/<[^>]+>/g, '').match(/\S+/g);
  expect(words(written.replace(/^---\n[^]*?\n---\n/, ''))).toEqual(words(role.text));
  const [employer, { name }] = [...content.employers][0]!;
  expect(readFileSync(join(folder.root, `employers/${employer}.md`), 'utf8')).toBe(
    `---\ntitle: ${String(name)}\n---\n`,
  );
  const css = readFileSync(join(folder.root, 'site.css'), 'utf8');
  expect(css).not.toContain("@import './");
  expect(css).toContain('.role-row');
});

test('a built site is weighed by its pages, without those that lead on', () => {
  using folder = temporaryFolder({
    'index.html': 'home',
    'old/index.html': '<meta http-equiv="refresh" content="0; url=/">',
    'roles/a/index.html': 'a'.repeat(100),
    'roles/b/index.html': 'b'.repeat(300),
    'site.css': 'css',
  });
  expect(builtSize(folder.root, ['a', 'b'])).toEqual({
    pages: 3,
    html: 404,
    rolePage: 300,
    files: 5,
    whole: 453,
  });
  expect(() => builtSize(folder.root, ['a', 'c'])).toThrow('has no page for 1 roles: c.');
});

test('a build that leaves out what was changed is no result', async () => {
  using folder = temporaryFolder({ 'roles/x/index.html': 'as before' });
  const content = invented(1);
  const [slug] = [...content.roles.keys()];
  const lazy: Contestant = {
    name: 'Lazy',
    output: folder.root,
    begin: () => writePeerContent(folder.root, content, { ...layout, role: pageOf }),
    change: () => {},
    build: async () => cost(1),
  };
  await expect(measured(lazy, content, () => {})).rejects.toThrow(
    `Lazy did not build the page of the role that was changed, ${slug}.`,
  );
  const honest = {
    ...lazy,
    change: (changed: string, role: Parameters<Contestant['change']>[1]) =>
      writePeerRole(folder.root, changed, role, { ...layout, role: pageOf }),
  };
  expect(await measured(honest, content, () => {})).toMatchObject({ name: 'Lazy', roles: 1 });
});

test('a run tells its cost, or what it complained of', async () => {
  const { wall, told } = await run([process.execPath, '-e', 'require("fs").writeSync(3, "told")']);
  expect(wall).toBeGreaterThan(1);
  expect(told).toBe('told');
  await expect(run([process.execPath, '-e', 'console.error("why"); process.exit(1)'])).rejects.toThrow('why');
  await expect(run(['/no/such/program'])).rejects.toThrow('ENOENT');
  expect(together([cost(1, 5), cost(2, 3)])).toEqual({ wall: 3000, usage: { peakMemory: 5, cpu: 3000 } });
  expect(together([cost(1), { wall: 1, usage: undefined }]).usage).toBeUndefined();
});

test('a number of roles that is none is refused in a sentence', () => {
  expect(() => preparedContent({ roles: 'many' })).toThrow('--roles is `many`, which is not a number');
  expect(preparedContent({ roles: '3' }).what).toBe('3 invented roles of 3 employers');
});

test('peers that are not installed are named with the command that installs them', () => {
  const { found, missing } = peers({ HUGO: '/no/such/hugo', ELEVENTY: '/no/such/eleventy' });
  expect(found.map(({ templates }) => templates)).toEqual(['astro']);
  expect(missing.map(({ name }) => name)).toEqual(['Hugo + Pagefind', 'Eleventy + Pagefind']);
  expect(missing.every(({ install }) => /install/.test(install))).toBe(true);
});

test('every peer that is installed builds a page for each role, employer, country and skill', async () => {
  const content = invented(12);
  // Within this project, whose packages Astro looks for.
  const folder = resolve('.cache/bench-test', String(process.pid));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const one of peers(process.env).found) {
    const built = peer(one, folder);
    built.begin(content);
    await built.build();
    const { pages } = builtSize(built.output, [...content.roles.keys()]);
    const countries = new Set(
      [...content.roles.values()].map(({ fields }) => JSON.stringify(fields['locations']).slice(-5)),
    );
    const lists = content.employers.size + content.skills.size + countries.size;
    expect([one.name, pages]).toEqual([one.name, 1 + 4 + content.roles.size + lists]);
  }
});

function pageOf(slug: string): string {
  return `roles/${slug}/index.html`;
}

function cost(seconds: number, peakMemory = 1e9) {
  return { wall: seconds * 1000, usage: { peakMemory, cpu: seconds * 1000 } };
}

function bench(): Bench {
  const size = { pages: 12_000, html: 80e6, rolePage: 8000, files: 20_000, whole: 120e6 };
  return {
    circumstances: ['10,000 roles', 'a machine'],
    rolecall: {
      name: 'Rolecall',
      roles: 10_000,
      cold: cost(20, 1.9e9),
      warm: cost(18),
      changed: cost(4),
      size,
    },
    peers: [
      {
        name: 'Hugo 1 + Pagefind',
        roles: 10_000,
        cold: cost(16, 2.5e9),
        warm: cost(16),
        changed: cost(16),
        size,
      },
    ],
    missing: [{ name: 'Eleventy + Pagefind', install: 'npm install eleventy' }],
    pictures: { ...cost(200), drawn: 15_000 },
  };
}
