import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { licences, mayBeUsed } from '../../scripts/licences/licences.ts';

const all = licences('.');
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const named = { ...dependencies, ...devDependencies };

it('every package that is installed, on any system, may be used', () => {
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter(({ licence }) => !mayBeUsed(licence))).toEqual([]);
});

it.each<[string | undefined, boolean]>([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND Zlib)', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-only OR AGPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE.md', false],
  ['UNLICENSED', false],
  [undefined, false],
])('a package under %s may be used: %s', (licence, may) => {
  expect(mayBeUsed(licence)).toBe(may);
});

const rows = readFileSync('README.md', 'utf8')
  .split('## Dependencies, and why')[1]!
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, packages = '', why = '', licence = '']) => ({
    packages: [...packages.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    why,
    licence,
  }));

it('the README gives a reason for every package that is asked for, and for no other', () => {
  expect(rows.flatMap(({ packages }) => packages).sort()).toEqual(Object.keys(named).sort());
  expect(rows.filter(({ why }) => why.length < 10)).toEqual([]);
});

it('the README names the licence of each as the package does', () => {
  const own = new Map(all.map(({ name, licence }) => [name, licence]));
  for (const { packages, licence } of rows) {
    const told = new Set(packages.map((name) => own.get(name)?.replace('CC-BY-4.0', 'CC BY 4.0')));
    for (const one of told) expect(`${packages.join(', ')}: ${licence}`).toContain(one);
  }
});

it('every package is asked for in one exact version', () => {
  for (const version of Object.values(named)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
