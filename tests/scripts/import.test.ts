import { importArguments } from '../../scripts/import/arguments.ts';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { LookupAddress } from 'node:dns';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inspection } from '#rules/inspection.ts';
import { fetched } from '../../scripts/import/fetched.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-import-'));
  out = join(folder, 'content');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function importing(words: string[], stdin = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', ...words], {
    input: stdin,
    encoding: 'utf8',
    env: { ...process.env, BUILD_DATE: '2026-11-20T09:00:00Z' },
    maxBuffer: 2 ** 27,
  });
  return { status, stdout, stderr };
}

function written(root = out): Record<string, string> {
  return Object.fromEntries(
    globSync('*/*', { cwd: root })
      .sort()
      .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );
}

const fixtures = 'tests/fixtures/import';

describe('npm run import', () => {
  it('writes a folder of sources as content that the check finds no fault with, but for what is to be asked for', () => {
    const { status, stdout } = importing([fixtures, '--out', out]);
    expect(stdout).toContain('adverts read');
    // A line of the postings is broken, and two adverts are not published.
    expect(status).toBe(1);
    cpSync('content/site.yaml', join(out, 'site.yaml'));
    const { problems } = inspection(out, Temporal.Instant.from('2026-11-20T09:00:00Z'));
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    expect(problems.some(({ rule }) => rule === 'todo-open')).toBe(true);
  });

  it('imports nothing twice, and changes nothing that it has written', () => {
    importing([fixtures, '--out', out]);
    const before = written();
    const { stdout } = importing([fixtures, '--out', out]);
    expect(stdout).toContain('0 files written');
    expect(written()).toEqual(before);
  });

  it('goes on where it was cut short, with whole files only', async () => {
    const postings = join(folder, 'postings.jsonl');
    writeFileSync(postings, Array.from({ length: 600 }, (_, index) => posting(index)).join('\n'));
    const child = spawn(process.execPath, ['scripts/import.ts', postings, '--out', out], { stdio: 'ignore' });
    while (!existsSync(join(out, 'roles')) || readdirSync(join(out, 'roles')).length < 100)
      await new Promise((next) => setTimeout(next, 5));
    child.kill('SIGKILL');
    await once(child, 'exit');
    const cut = written();
    importing([postings, '--out', out]);
    importing([postings, '--out', join(folder, 'whole')]);
    const whole = written(join(folder, 'whole'));
    expect(Object.keys(whole).filter((file) => file.startsWith('roles/'))).toHaveLength(600);
    expect(cut).toEqual(Object.fromEntries(Object.keys(cut).map((file) => [file, whole[file]])));
    expect(written()).toEqual(whole);
  });

  it('overwrites nothing: a file with another text is left, and that is a problem', () => {
    const file = join(out, 'roles/sawyer-norrsken-saw-mill.mdx');
    mkdirSync(join(out, 'roles'), { recursive: true });
    writeFileSync(file, '---\ntitle: Sawyer\n---\n\nOurs.\n');
    const { status, stdout } = importing([join(fixtures, 'teamtailor.json'), '--out', out]);
    expect(status).toBe(1);
    expect(stdout).toContain(
      'roles/sawyer-norrsken-saw-mill.mdx  exists with another text, and was left as it is',
    );
    expect(readFileSync(file, 'utf8')).toContain('Ours.');
  });

  it('prints one document for programs, in the names of content, and writes nothing in a dry run', () => {
    const { status, stdout } = importing([
      join(fixtures, 'recruitee.json'),
      '--json',
      '--dry-run',
      '--out',
      out,
    ]);
    const [advert] = JSON.parse(stdout) as Record<string, unknown>[];
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
    expect(advert).toMatchObject({
      file: 'tests/fixtures/import/recruitee.json',
      kind: 'role',
      title: 'Beekeeper',
      employer: 'korfwerk',
      employerName: 'Korfwerk',
      recruiter: null,
      undisclosed: false,
      employment: ['part-time', 'temporary'],
      workplace: 'on-site',
      locations: [
        { street: 'Korfstraat 4', city: 'Utrecht', region: 'Utrecht', postcode: '3511', country: 'NL' },
      ],
      pay: { currency: 'EUR', min: 2600, max: 3100, per: 'month', stated: true },
      contract: null,
      posted: '2026-10-05',
      closes: '2026-12-31T23:00:00Z',
      apply: { url: 'https://korfwerk.recruitee.com/o/beekeeper-utrecht/c/new' },
      evidence: { employer: 'company_name: Korfwerk', pay: 'salary: 2600, 3100, month, EUR' },
      repairs: [],
      to: 'content/roles/beekeeper-korfwerk.mdx',
    });
    expect(Object.keys(advert ?? {})).toEqual(
      'file kind title employer employerName recruiter recruiterName undisclosed employment workplace locations pay contract posted closes apply evidence notCarried repairs to'.split(
        ' ',
      ),
    );
  });

  it.each([
    [['a.txt'], false],
    [['a.txt', '--dry-run'], true],
    [['a.txt', '--json'], true],
    [['a.txt', '--json', '--out', 'drafts'], false],
  ])('asked for %o, it writes nothing: %s', (written, nothing) => {
    expect(importArguments(written)).toMatchObject({ dryRun: nothing });
  });

  it('reports what was read, what was not carried over and why, and what is to be asked for', async () => {
    const files = ['recruitee.json', 'jobs.csv', 'personio.xml', 'front-matter.md'];
    const { stdout } = importing([...files.map((file) => join(fixtures, file)), '--out', out]);
    await expect(stdout).toMatchFileSnapshot('../fixtures/import-report.txt');
  });

  it('reads standard input, and prints no advert as an empty list', () => {
    const text = readFileSync(join(fixtures, 'teamtailor.json'), 'utf8');
    expect(JSON.parse(importing(['-', '--json', '--dry-run'], text).stdout)).toMatchObject([
      { file: '-', title: 'Sawyer' },
    ]);
    const nothing = importing(['-', '--json', '--dry-run'], '');
    expect([JSON.parse(nothing.stdout), nothing.status]).toEqual([[], 1]);
  });

  it.each([
    [[], 'Nothing says what to import.'],
    [['nowhere.txt'], 'There is no file or folder called `nowhere.txt`.'],
    [['package.json', '--from', 'monster'], 'There is no source called `monster`.'],
    [['package.json', '--speed', '3'], "Unknown option '--speed'"],
    [['package.json', '--map', 'title'], '`--map title` has no equals sign.'],
  ])('says what is wrong with %j, and exits with 2', (words, sentence) => {
    const { status, stderr } = importing(words);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('says of what it cannot read that it cannot', () => {
    writeFileSync(join(folder, 'a.pdf'), '%PDF-1.7 …');
    writeFileSync(join(folder, 'b.zip'), 'PK\u0003\u0004rest');
    writeFileSync(join(folder, 'c.json'), '{"jobs": [{"id": 1}]}');
    writeFileSync(join(folder, 'd.bin'), Buffer.from([1, 0, 2, 0xff, 0, 0, 7]));
    const { status, stdout } = importing([
      join(folder, 'a.pdf'),
      join(folder, 'b.zip'),
      join(folder, 'c.json'),
      join(folder, 'd.bin'),
      '--out',
      out,
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain('a.pdf is a PDF, which cannot be read here.');
    expect(stdout).toContain('b.zip is an archive, and not a document of Word');
    expect(stdout).toContain('c.json is JSON of a form that no source here has.');
    expect(stdout).toContain('d.bin is no text');
    expect(written()).toEqual({});
  });
});

describe('an address', () => {
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/round') return response.writeHead(302, { location: '/round' }).end();
    if (path === '/on') return response.writeHead(301, { location: '/jobs' }).end();
    if (path === '/away') return response.writeHead(302, { location: 'file:///etc/hosts' }).end();
    if (path === '/packed' || path === '/torn')
      return response
        .writeHead(200, { 'content-encoding': 'gzip' })
        .end(gzipSync('Packed').subarray(0, path === '/torn' ? 12 : undefined));
    if (path === '/long') return response.end('x'.repeat(5000));
    if (path === '/never') return undefined;
    if (path === '/jobs') return response.end(readFileSync(join(fixtures, 'teamtailor.json')));
    return response.writeHead(404).end();
  });
  let base = '';
  beforeEach(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is fetched, through a redirect, as the address that it ends at', async () => {
    const { bytes, url } = await fetched(`${base}/on`, { allowLocal: true });
    expect([url, bytes.length > 100]).toEqual([`${base}/jobs`, true]);
  });

  it.each([
    ['/round', 'sends on more than 5 times'],
    ['/away', 'Only http: and https: are fetched'],
    ['/long', 'has more than'],
    ['/never', 'did not answer within'],
    ['/gone', 'answers with 404'],
  ])('%s is refused in a sentence', async (path, sentence) => {
    await expect(
      fetched(`${base}${path}`, { allowLocal: true, most: 2000, patience: path === '/never' ? 300 : 30_000 }),
    ).rejects.toThrow(sentence);
  });

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/latest',
    'http://localhost:1/',
    'http://2130706433/',
    'http://[2002:7f00:1::]/',
    'http://[::7f00:1]/',
  ])('%s is inside the own network, and needs to be asked for', async (address) => {
    await expect(fetched(address, { allowLocal: false })).rejects.toThrow('--allow-local');
  });

  it('is connected to as it was looked up, whatever its name means a moment later', async () => {
    let visits = 0;
    server.on('connection', () => (visits += 1));
    const answers = [['93.184.215.14', '127.0.0.1'], ['127.0.0.1']];
    const resolve = (): Promise<LookupAddress[]> =>
      Promise.resolve((answers.shift() ?? []).map((address) => ({ address, family: 4 })));
    const address = base.replace('127.0.0.1', 'rebinding.example');
    for (let time = 0; time < 2; time += 1)
      await expect(fetched(address, { allowLocal: false, resolve })).rejects.toThrow('--allow-local');
    expect([visits, answers]).toEqual([0, []]);
  });

  it('is read whatever it is packed in', async () => {
    expect(Buffer.from((await fetched(`${base}/packed`, { allowLocal: true })).bytes).toString()).toBe(
      'Packed',
    );
    await expect(fetched(`${base}/torn`, { allowLocal: true })).rejects.toThrow('cannot be reached');
  });
});

function posting(index: number): string {
  return JSON.stringify({
    '@type': 'JobPosting',
    title: `Ferry Pilot ${index % 7}`,
    description: `<p>Bring the ferry ${index} across.</p>`,
    datePosted: '2026-10-01',
    identifier: `P-${index}`,
    hiringOrganization: { name: `Skerry Lines ${index % 40}` },
    jobLocation: { address: { addressLocality: 'Oban', addressCountry: 'GB' } },
  });
}
