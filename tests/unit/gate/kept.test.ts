import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { expect, it } from 'vitest';
import { isFeed } from '#gate/feed.ts';
import { openGate, pageReader, type Passage } from '#gate/gate.ts';
import type { Notes } from '#gate/note.ts';
import type { Secret } from '#gate/secret.ts';
import { line, soundCatalogue, soundSite } from './sound-site.ts';

const engineer = 'roles/data-engineer/index.html';
const tester = 'roles/tester/index.html';
const pages = globSync('**/*.html', { cwd: soundSite });
const feeds = globSync('**/*.{xml,ics,json}', { cwd: soundSite }).filter((file) => isFeed(`/${file}`));

type Case = {
  what: string;
  change: (folder: string) => void;
  /** The files that are not as the last gate read them. */
  changed: string[];
  secrets?: Secret[];
  /** The check that finds something, when any does. */
  finds?: string;
};

const cases: Case[] = [
  { what: 'nothing', change: () => {}, changed: [] },
  {
    what: 'a page that others link to is gone',
    change: (folder) => rmSync(join(folder, tester)),
    changed: [tester],
    finds: 'link',
  },
  {
    what: 'a page has an id no more that it links to itself',
    change: (folder) => edit(folder, engineer, 'id="apply"', 'id="applying"'),
    changed: [engineer],
    finds: 'apply',
  },
  {
    what: 'a new page has the title of another',
    change: (folder) => writeFileSync(join(folder, 'more.html'), readFileSync(join(folder, engineer))),
    changed: ['more.html'],
    finds: 'name',
  },
  {
    what: 'a feed gives a role another title than its page, which is the same',
    change: (folder) => edit(folder, 'roles/rss.xml', '<title>Data Engineer', '<title>Data Analyst'),
    changed: ['roles/rss.xml'],
    finds: 'feed',
  },
  {
    what: 'a page says something else than a feed, which is the same and is read because its role is',
    change: (folder) => edit(folder, engineer, '<h1>Data Engineer</h1>', '<h1>Data Analyst</h1>'),
    changed: [engineer, ...feeds],
    finds: 'feed',
  },
  {
    what: 'what a page says has become a comment of an editor',
    change: () => {},
    changed: [],
    secrets: [{ file: 'content/roles/tester.mdx', words: 'Data Engineer' }],
    finds: 'secret',
  },
];

it.each(cases)(
  'what has not changed need not be read again: $what',
  ({ change, changed, secrets = [], finds }) => {
    const folder = mkdtempSync(join(tmpdir(), 'rolecall-gate-'));
    try {
      cpSync(soundSite, folder, { recursive: true });
      const before = passed(folder, [], undefined, []);
      expect(before.faults.map(line)).toEqual([]);
      change(folder);
      const same = [...pages, ...feeds].filter((file) => !changed.includes(file));
      const found = passed(folder, same, deserialize(serialize(before.notes)) as Notes, secrets);
      const whole = passed(folder, [], undefined, secrets);
      expect(found.faults.map(line).sort()).toEqual(whole.faults.map(line).sort());
      expect(found.faults.map(({ check }) => check)).toEqual(finds ? expect.arrayContaining([finds]) : []);
      expect(found).toMatchObject({ pages: whole.pages, postings: whole.postings, manifest: whole.manifest });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

it.each(cases)('pages may be read by another thread, and feeds early: $what', ({ change, secrets = [] }) => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-gate-'));
  try {
    cpSync(soundSite, folder, { recursive: true });
    change(folder);
    const against = { catalogue: soundCatalogue(), secrets };
    const gate = openGate(folder, { ...against, last: undefined });
    const read = pageReader(folder, against);
    const early = feeds.map((file) => `/${file}`);
    expect(gate.readFeeds(early)).toBe(false);
    for (const file of globSync('**/*.html', { cwd: folder }).reverse())
      gate.add(structuredClone(read([`/${file}`, 'the same'])));
    expect(gate.readFeeds(early)).toBe(existsSync(join(folder, tester)));
    const { faults, ...found } = gate.passage();
    const whole = passed(folder, [], undefined, secrets);
    expect(faults.map(line).sort()).toEqual(whole.faults.map(line).sort());
    expect(found.notes.pages.keys().toArray().sort()).toEqual(whole.notes.pages.keys().toArray().sort());
    expect(found).toMatchObject({ pages: whole.pages, postings: whole.postings, manifest: whole.manifest });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('a page that is made of something else is read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-gate-'));
  try {
    cpSync(soundSite, folder, { recursive: true });
    const { notes } = passed(folder, [], undefined, []);
    edit(folder, engineer, '<h1>Data Engineer</h1>', '<h1>Data Analyst</h1>');
    const gate = openGate(folder, { catalogue: soundCatalogue(), secrets: [], last: undefined, notes });
    gate.keep([`/${engineer}`, 'something else']);
    expect(gate.passage().faults.map(({ check }) => check)).toContain('parity');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function passed(folder: string, same: string[], notes: Notes | undefined, secrets: Secret[]): Passage {
  const gate = openGate(folder, { catalogue: soundCatalogue(), secrets, last: undefined, notes });
  for (const file of same) gate.keep([`/${file}`, 'the same']);
  for (const file of globSync('**/*.html', { cwd: folder }))
    if (!same.includes(file)) gate.read([`/${file}`, 'the same']);
  return gate.passage();
}

function edit(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}.`);
  writeFileSync(path, text.replace(from, to));
}
