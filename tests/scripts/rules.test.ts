import { cpSync, existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { PlacedProblem } from '#domain/problem.ts';
import { contentRules, rules, siteRules } from '#rules/all.ts';
import { inspection } from '#rules/inspection.ts';
import { problems } from '../../scripts/reference/problems.ts';
import { contentFolder } from '../support/content-folder.ts';

/**
 * A folder for each rule: `good.mdx` and `bad.mdx` each stand in as roles/data-engineer.mdx in the content of
 * tests/fixtures/base. What else is needed lies in `extra/`, and what only one of the two needs in `good/` or
 * `bad/`, as a content folder; pictures lie in `public/`, and with a
 * `deploy/` the content is about to be published. `bad.txt` says what is found in the bad one.
 */
const folder = 'tests/fixtures/rules';
const now = Temporal.Instant.from('2026-11-20T09:00:00Z');
const names = [...rules, ...siteRules, ...contentRules].map(({ name }) => name).sort();

it('every rule has a good and a bad example, and every example has a rule', () => {
  const complete = readdirSync(folder).filter((name) =>
    ['good', 'bad'].every((kind) => hasExample(name, kind)),
  );
  expect(complete.sort()).toEqual(names);
});

it.each(names.filter((name) => hasExample(name, 'good')))(
  '%s has nothing to say of the good example',
  (name) => {
    expect(found(name, 'good').map(printed)).toEqual([]);
  },
);

it.each(names.filter((name) => hasExample(name, 'bad')))(
  '%s says what is wrong with the bad example',
  async (name) => {
    const problems = found(name, 'bad');
    expect(problems).not.toEqual([]);
    await expect(problems.map(printed).join('\n')).toMatchFileSnapshot(`../../${folder}/${name}/bad.txt`);
  },
);

/** What reading refuses, and what no folder of a case can show. */
const shownElsewhere = new Map([
  ['site-missing', 'tests/unit/content/folder.test.ts'],
  ['tangled-text', 'tests/unit/content/reader.test.ts'],
  ['too-large', 'tests/unit/content/folder.test.ts'],
  ['unreadable-file', 'tests/site/loss.test.ts'],
]);

it('every other problem has a case that shows it', () => {
  const reports = globSync('tests/fixtures/cases/*/report.txt').map((path) => readFileSync(path, 'utf8'));
  const shown = new Set(
    reports.flatMap((text) => [...text.matchAll(/^\S.*:\d+ {2}(\S+)/gm)].map(([, name]) => name)),
  );
  for (const [name, path] of shownElsewhere) if (readFileSync(path, 'utf8').includes(name)) shown.add(name);
  // For what a schema may refuse one day without a name for it.
  shown.add('wrong-value');
  const ofReading = problems().filter(({ name }) => !names.includes(name));
  expect(ofReading.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
});

function hasExample(name: string, kind: string): boolean {
  return existsSync(join(folder, name, `${kind}.mdx`)) || existsSync(join(folder, name, kind));
}

function found(name: string, kind: 'good' | 'bad'): PlacedProblem[] {
  using content = contentFolder();
  const from = join(folder, name);
  for (const over of ['extra', kind])
    if (existsSync(join(from, over))) cpSync(join(from, over), content.root, { recursive: true });
  const role = join(from, `${kind}.mdx`);
  if (existsSync(role)) cpSync(role, join(content.root, 'roles', 'data-engineer.mdx'));
  const { problems } = inspection(content.root, now, {
    publicFolder: join(from, 'public'),
    deploy: existsSync(join(from, 'deploy')),
  });
  const unread = problems.filter(({ rule, severity }) => severity === 'error' && !names.includes(rule));
  expect(unread, 'the example itself can be read').toEqual([]);
  return problems.filter(({ rule }) => rule === name);
}

function printed({ file, line, column, severity, message, hint, quote, fix }: PlacedProblem): string {
  return [
    `${file}:${line}:${column}  ${severity}`,
    `  ${message}`,
    `  ${hint}`,
    ...(quote === undefined ? [] : [`  quote: ${JSON.stringify(quote)}`]),
    ...(fix === undefined ? [] : [`  fix: ${JSON.stringify(fix)}`]),
    '',
  ].join('\n');
}
