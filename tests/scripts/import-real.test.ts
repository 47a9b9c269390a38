import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inspection } from '#rules/inspection.ts';
import type { Imported } from '../../scripts/import/imported.ts';
import { run } from '../../scripts/import/run.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const sources = '../shared/sources';
const systems = '../shared/data/ats';
const postings = '../shared/data/postings.jsonl';
const isThere = [sources, systems, postings].every(existsSync);
if (!isThere) console.log('Real adverts are not beside this project, so nothing was imported from them.');

describe.runIf(isThere)('real adverts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-real-'));
  const out = join(folder, 'content');
  const told: Imported[] = [];
  const problems: string[] = [];
  const some = 200;

  beforeAll(async () => {
    const lines = readFileSync(postings, 'utf8').trim().split('\n');
    const share = Math.floor(lines.length / some);
    writeFileSync(
      join(folder, 'some.jsonl'),
      lines
        .filter((_, index) => index % share === 0)
        .slice(0, some)
        .join('\n'),
    );
    const asked = {
      places: [sources, systems, join(folder, 'some.jsonl')],
      from: undefined,
      dryRun: false,
      json: false,
      out: undefined,
      columns: new Map(),
      allowLocal: false,
      report: undefined,
    };
    await run(asked, out, '2026-11-20', process.stdin, {
      source: () => undefined,
      advert: (one) => told.push(one),
      problem: (words) => problems.push(words),
    });
    cpSync('content/site.yaml', join(out, 'site.yaml'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are all read, each into a file of its own', () => {
    expect(problems).toEqual([]);
    const files = told.filter(({ outcome }) => outcome === 'new').map(({ to }) => to);
    expect(new Set(files).size).toBe(files.length);
    expect(readdirSync(join(out, 'roles')).length + readdirSync(join(out, 'profiles')).length).toBe(
      files.length,
    );
  });

  it('pass the check, and are drafts where a source does not say what is needed', () => {
    const found = inspection(out, Temporal.Instant.from('2026-11-20T09:00:00Z')).problems;
    const errors = found
      .filter(({ severity }) => severity === 'error')
      .map(({ file, rule, message }) => `${file} ${rule} ${message}`);
    expect(errors).toEqual([]);
    const needed = Object.fromEntries(told.map(({ to, missing }) => [to.slice(14, -4), missing.join()]));
    expect(needed).toMatchObject({
      'principal-machine-learning-engineer-lseg': 'posted',
      'office-manager': 'employer',
      'seo-manager-smartrecruiters-inc': 'text',
      'ai-engineer-gitlab': '',
    });
  });

  it('become a profile, an advert with its employer and guides, and a contract at an employer without a name', () => {
    const of = (name: string) => told.find(({ file }) => file.endsWith(name));
    expect(of('senior-machine-learning-engineer.txt')).toMatchObject({
      kind: 'profile',
      title: 'Senior Machine Learning Engineer',
    });
    expect(of('principal-machine-learning-engineer-lseg.txt')).toMatchObject({
      kind: 'role',
      employer: 'lseg',
      employment: ['full-time'],
      workplace: 'on-site',
      locations: [{ city: 'London', country: 'GB' }],
      pay: { currency: 'EUR', min: 80000, max: 100000, per: 'year', estimated: { by: 'StudySmarter' } },
    });
    expect(readdirSync(join(out, 'guides'))).toHaveLength(4);
    expect(of('mlops-lead-investment-bank.txt')).toMatchObject({
      kind: 'role',
      undisclosed: true,
      recruiter: 'unnamed',
      employment: ['contract'],
      workplace: 'remote',
      pay: { currency: 'GBP', max: 850, per: 'day', stated: true },
      contract: { length: 'P12M', extendable: true, ir35: { status: 'outside' } },
    });
  });
});
