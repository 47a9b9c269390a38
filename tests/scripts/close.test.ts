import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closedSource } from '../../scripts/close/closing.ts';
import { command } from '../../scripts/close/command.ts';
import { contentFolder, type ContentFolder } from '../support/content-folder.ts';

const advert = `---
# Asked for by the night shift.
title: "Night Porter" # as on the door
employer: acme-robotics

posted: 2026-11-02   # a Monday
locations:
    - { city: 'Leeds',   country: GB }
skills: [ python ]
---

You keep the door.
`;

function close({ root }: ContentFolder, ...words: string[]) {
  let output = '';
  const say = (text: string) => void (output += `${text}\n`);
  const now = Temporal.Instant.from('2026-11-20T23:30:00Z');
  const status = command(words, { contentRoot: root, now, colour: false, say, complain: say });
  return { status, output };
}

const text = (folder: ContentFolder) => readFileSync(join(folder.root, 'roles/porter.mdx'), 'utf8');

it('closes a role today and shows what changed, with every comment and space kept', () => {
  using folder = contentFolder({ 'roles/porter.mdx': advert });
  expect(close(folder, 'porter', '--why', 'filled')).toEqual({
    status: 0,
    output: `--- a/content/roles/porter.mdx
+++ b/content/roles/porter.mdx
@@ -5,4 +5,5 @@

 posted: 2026-11-02   # a Monday
+closed: { on: 2026-11-20, why: filled }
 locations:
     - { city: 'Leeds',   country: GB }

The role is closed, filled. Its page stays, and lists, feeds and search lose it with the next build.
`,
  });
  expect(text(folder).replace('closed: { on: 2026-11-20, why: filled }\n', '')).toBe(advert);
});

it('says that a role is closed already, and corrects how', () => {
  using folder = contentFolder({ 'roles/porter.mdx': advert });
  close(folder, 'porter', '--why', 'filled', '--on', '2026-11-18');
  const once = text(folder);
  expect(close(folder, 'content/roles/porter.mdx', '--why', 'filled')).toEqual({
    status: 0,
    output: 'content/roles/porter.mdx closed on 2026-11-18 already, filled. Nothing was changed.\n',
  });
  expect(text(folder)).toBe(once);
  expect(close(folder, 'porter', '--why', 'withdrawn').output).toContain(
    '-closed: { on: 2026-11-18, why: filled }\n+closed: { on: 2026-11-18, why: withdrawn }\n',
  );
});

it('keeps the line ends of a file from Windows', () => {
  const windows = advert.replaceAll('\n', '\r\n');
  using folder = contentFolder({ 'roles/porter.mdx': windows });
  close(folder, 'porter', '--why', 'filled');
  expect(text(folder).replace('closed: { on: 2026-11-20, why: filled }\r\n', '')).toBe(windows);
});

it('may close a role on a day to come', () => {
  using folder = contentFolder({ 'roles/porter.mdx': advert });
  expect(close(folder, 'porter', '--why', 'withdrawn', '--on', '2026-12-01').output).toContain(
    'The role is open until 2026-12-01, and then closed, withdrawn.',
  );
});

it.each([
  [['portr', '--why', 'filled'], 1, 'There is no role called `portr`. Did you mean `porter`?'],
  [['old-porter', '--why', 'filled'], 1, 'There is no role called `old-porter`. It is called `renamed` now.'],
  [['zzzzzzzz', '--why', 'filled'], 1, 'Roles live in content/roles/.'],
  [['porter', '--why', 'filled', '--on', '20.11.2026'], 1, '`20.11.2026` is not how a date is written here'],
  [['porter', '--why', 'filled', '--on', '2026-11-01'], 1, '2026-11-01 lies before the day on which'],
  [
    ['unreadable', '--why', 'filled'],
    1,
    'content/roles/unreadable.mdx cannot be read, so nothing was changed:',
  ],
  [['porter'], 2, 'Nothing says why the role closes.'],
  [['porter', '--why', 'bored'], 2, '`bored` is no reason'],
  [['porter', 'other', '--why', 'filled'], 2, '`other` is one role too many'],
  [['porter', '--why', 'filled', '--no'], 2, 'There is no `--no`.'],
  [[], 2, 'No role is named.'],
  [['--help'], 0, 'Write: npm run close -- <role>'],
])('does not run with %j', (words, status, sentence) => {
  using folder = contentFolder({
    'roles/porter.mdx': advert,
    'roles/renamed.mdx': advert.replace('posted', 'formerly: [old-porter]\nposted'),
    'roles/unreadable.mdx': advert.replace('posted', 'postd'),
  });
  const run = close(folder, ...words);
  expect(run.output).toContain(sentence);
  expect(run.status).toBe(status);
  expect(text(folder)).toBe(advert);
});

it.each([
  ['below the closing date', 'posted: 2026-11-02\ncloses: 2027-01-01\nskills: []\n'],
  [
    'in place of a block',
    'posted: 2026-11-02\nclosed:\n  on: 2026-11-03\n  # It was short.\n  why: withdrawn # they said\nskills: []\n',
  ],
  [
    'in place of the comment of a new role',
    'posted: 2026-11-02\n# closed: # When a role ends early.\n#   on: # The day.\n#   why: # The reason.\n# draft: # Later.\nskills: []\n',
  ],
  ['at the very end', 'title: A\nposted: 2026-11-02\n'],
])('writes how a role ended %s', (where, fields) => {
  const source = closedSource(`---\n${fields}---\n\nText.\n`, { on: '2026-11-20', why: 'filled' });
  const line = 'closed: { on: 2026-11-20, why: filled }';
  const expected = where.startsWith('below')
    ? fields.replace('skills', `${line}\nskills`)
    : where.endsWith('comment of a new role')
      ? `posted: 2026-11-02\n${line}\n# draft: # Later.\nskills: []\n`
      : where.startsWith('in place')
        ? fields.replace('2026-11-03', '2026-11-20').replace('withdrawn', 'filled')
        : `${fields}${line}\n`;
  expect(source).toBe(`---\n${expected}---\n\nText.\n`);
});

it('ends with the code of what it found', { timeout: 60_000 }, () => {
  using folder = contentFolder({ 'roles/porter.mdx': advert });
  const run = (...words: string[]) => runIn(folder.root, ...words);
  const runIn = (root: string, ...words: string[]) =>
    spawnSync(process.execPath, ['scripts/close.ts', ...words], {
      env: { ...process.env, CONTENT_ROOT: root },
      encoding: 'utf8',
    });
  expect(run('portr', '--why', 'filled')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: 'There is no role called `portr`. Did you mean `porter`?\n',
  });
  expect(run('porter')).toMatchObject({ status: 2 });
  expect(runIn('/nowhere', ...['a', '--why', 'filled'])).toMatchObject({
    status: 2,
    stderr: 'There is no content folder at /nowhere. If it lies elsewhere, name it in CONTENT_ROOT.\n',
  });
});
