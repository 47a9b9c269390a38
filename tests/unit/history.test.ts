import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '#content/folder.ts';
import { catalogue } from '#domain/catalogue.ts';
import { roleVersions } from '#history.ts';
import { factsThen, historySteps, type FactsThen } from '#views/history.ts';

const now = Temporal.Instant.from('2026-11-20T09:00:00Z');

describe('the history of an advert', () => {
  let folder: string;
  let then: FactsThen[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'history-'));
    cpSync('tests/fixtures/base', folder, { recursive: true });
    git('init', '--quiet');
    save('2026-11-02T10:00:00Z', 'draft: true');
    save('2026-11-03T10:00:00Z', 'closes: 2026-12-03');
    save('2026-11-05T09:00:00Z', 'closes: 2026-12-03', 'A sentence more.');
    save('2026-11-08T09:00:00Z', 'closes: 2026-12-08');
    save(
      '2026-11-08T16:00:00Z',
      'closes: 2026-12-10\npay: { currency: GBP, min: 30000, per: year, stated: true }',
    );
    save('2026-11-12T09:00:00Z', 'closes: 2026-12-10');
    const { content } = readFolder(folder);
    const linked = catalogue({ ...content, site: content.site! }, { now, drafts: true }).catalogue;
    const role = linked.roles.find(({ slug }) => slug === 'changing')!;
    then = factsThen(role, roleVersions(folder).get('changing') ?? [], linked, now);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('begins when the advert is no longer a draft, and counts days on which a fact changed', () => {
    expect(then.map(({ on }) => on)).toEqual(['2026-11-03', '2026-11-08', '2026-11-12']);
  });

  it('says what changed, the newest first', () => {
    expect(historySteps(then, 'en-GB')).toEqual([
      { on: '12 November 2026', changes: ['Pay removed: it was from £30,000 a year.'] },
      {
        on: '8 November 2026',
        changes: [
          'Pay added: from £30,000 a year.',
          'Closes changed from 3 December 2026 at the end of the day to 10 December 2026 at the end of the day.',
        ],
      },
    ]);
  });

  it('keeps the facts of each version with their kind', () => {
    expect(then.map(({ facts }) => facts.find(({ label }) => label === 'Pay')?.kind)).toEqual([
      'unknown',
      'stated',
      'unknown',
    ]);
  });

  it('is empty for roles that never changed, and outside a repository', () => {
    expect([...roleVersions(folder).keys()]).toEqual(['changing']);
    const outside = mkdtempSync(join(tmpdir(), 'no-history-'));
    expect(roleVersions(outside).size).toBe(0);
    rmSync(outside, { recursive: true });
  });

  function save(at: string, fields: string, more = '') {
    const text = `---\ntitle: Changing Engineer\nemployer: acme-robotics\nposted: 2026-11-01\nlocations:\n  - { city: Leeds, country: GB }\n${fields}\n---\n\nYou change. ${more}\n`;
    writeFileSync(join(folder, 'roles/changing.mdx'), text);
    git('add', '.');
    git(
      '-c',
      'user.name=Editor',
      '-c',
      'user.email=editor@site.example',
      'commit',
      '--quiet',
      '-m',
      'Edit',
      at,
    );
  }

  function git(...words: string[]) {
    const at = words.at(-1)?.startsWith('2026') ? words.pop() : undefined;
    const env = {
      ...process.env,
      GIT_CEILING_DIRECTORIES: tmpdir(),
      ...(at ? { GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at } : {}),
    };
    execFileSync('git', words, { cwd: folder, env });
  }
});
