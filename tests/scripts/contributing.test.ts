import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { flags } from '../../scripts/new/flag.ts';
import { isKind } from '../../scripts/new/kind.ts';

const guides = ['CONTRIBUTING.md', 'docs/deploy.md', '.github/pull_request_template.md'];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

it.each(guides)('%s names commands that there are', (guide) => {
  const named = [...readFileSync(guide, 'utf8').matchAll(/npm (?:run )?(start|test|(?<=run )[a-z:-]+)/g)].map(
    ([, name = '']) => name,
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

it.each(guides)('%s leads to files and headings that there are', (guide) => {
  for (const [, link = ''] of readFileSync(guide, 'utf8').matchAll(
    /(?<!!)\[[^\]]*\]\((?!https:)([^)]+)\)/g,
  )) {
    const [file = '', heading] = link.split('#');
    const path = join(dirname(guide), file);
    expect(existsSync(path), link).toBe(true);
    if (heading === undefined) continue;
    const headings = [...readFileSync(path, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, words = '']) =>
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    expect(headings).toContain(heading);
  }
});

it('names flags and kinds that npm run new takes', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const command = /^npm run new -- (--title .*)$/m.exec(text)?.[1] ?? '';
  const known = flags('role').map(({ name }) => name);
  const used = [...command.matchAll(/--([a-z-]+)/g)].map(([, name = '']) => name);
  expect(used.length).toBeGreaterThan(2);
  expect(used.filter((name) => !known.includes(name))).toEqual([]);
  const [, kinds = ''] = /npm run new employer +# or (.*)$/m.exec(text) ?? [];
  expect(kinds.split(', ').every(isKind)).toBe(true);
});
