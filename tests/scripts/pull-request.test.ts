import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { contentFolder } from '../support/content-folder.ts';
import { temporaryFolder } from '../support/folder.ts';
import { forge } from '../support/forge.ts';

const git = (folder: string, ...words: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words], {
    encoding: 'utf8',
  }).trim();

/** A project with sound content, as the base branch has it. */
function project() {
  const content = contentFolder();
  const folder = temporaryFolder({ 'package.json': '{}', 'public/favicon.svg': '<svg/>' });
  execFileSync('cp', ['-R', content.root, join(folder.root, 'content')]);
  content[Symbol.dispose]();
  git(folder.root, 'init', '--quiet', '--initial-branch', 'main');
  // The data of packages is looked for in the project that a command runs in.
  symlinkSync(resolve('node_modules'), join(folder.root, 'node_modules'));
  writeFileSync(join(folder.root, '.gitignore'), 'node_modules\ndist.*\n');
  git(folder.root, 'add', '.');
  git(folder.root, 'commit', '--quiet', '-m', 'Start');
  return folder;
}

/** Runs a step of a workflow in a project, as GitHub does. */
function step(root: string, words: string[], env: Record<string, string> = {}) {
  const [script = '', ...rest] = words;
  const child = spawn(process.execPath, [resolve('scripts', script), ...rest], {
    cwd: root,
    env: { ...process.env, BUILD_DATE: '2026-11-20T09:00:00Z', CONTENT_ROOT: '', GITHUB_OUTPUT: '', ...env },
  });
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  child.stderr.on('data', (part) => (output += part));
  return new Promise<{ code: number | null; output: string }>((done) =>
    child.once('close', (code) => done({ code, output })),
  );
}

const advert = `---
title: Night Porter
employer: acme-robotic
posted: 2026-11-18
---

You keep the door.
`;

it('a proposal is laid over the code, checked on its lines, and reviewed', async () => {
  using base = project();
  using proposal = temporaryFolder({ 'package.json': '{ "scripts": { "check:content": "theirs" } }' });
  execFileSync('cp', ['-R', join(base.root, 'content'), join(base.root, 'public'), proposal.root]);
  writeFileSync(join(proposal.root, 'content/roles/night-porter.mdx'), advert);

  expect(await step(base.root, ['lay-content.ts', proposal.root])).toEqual({
    code: 0,
    output: 'Taken: content, public.\n',
  });
  expect(git(base.root, 'status', '--porcelain')).toBe('?? content/roles/night-porter.mdx');

  const check = await step(base.root, ['check.ts', '--format', 'github', '--changed', 'HEAD']);
  expect(check.code).toBe(1);
  expect(check.output).toMatch(
    /^::error file=content\/roles\/night-porter\.mdx,line=3,col=11,endColumn=23,title=unknown-employer::/m,
  );
  expect(check.output).not.toContain('mlops-lead.mdx');

  const review = await step(base.root, [
    'review.ts',
    '--changed',
    'HEAD',
    '--site',
    'none',
    '--out',
    'dist.review',
  ]);
  expect(review).toEqual({ code: 0, output: 'The review is in dist.review.\n' });
  expect(JSON.parse(readFileSync(join(base.root, 'dist.review/findings.sarif'), 'utf8'))).toHaveProperty(
    'runs',
  );

  const comment = await step(base.root, ['comment.ts', '--print', 'dist.review/review.json']);
  expect(comment.code).toBe(0);
  expect(comment.output).toContain('to correct before this can be published');
  expect(comment.output).toContain('There is no employer called `acme-robotic`.');
});

it('answers of the form become a pull request', async () => {
  using base = project();
  using server = temporaryFolder();
  const remote = join(server.root, 'o/r.git');
  mkdirSync(remote, { recursive: true });
  git(remote, 'init', '--quiet', '--bare');
  const answers = readFileSync('tests/fixtures/issue-form/robot-technician.md', 'utf8');
  writeFileSync(join(server.root, 'event.json'), JSON.stringify({ issue: { number: 17, body: answers } }));
  await using api = await forge({
    'GET /repos/o/r': { default_branch: 'main' },
    'POST /repos/o/r/pulls': { html_url: 'https://github.example/o/r/pull/18' },
  });
  const env = {
    GITHUB_API_URL: api.address,
    GITHUB_EVENT_PATH: join(server.root, 'event.json'),
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_SERVER_URL: pathToFileURL(server.root).href,
    GITHUB_TOKEN: 'token',
  };
  expect(await step(base.root, ['propose.ts'], env)).toEqual({
    code: 0,
    output: 'https://github.example/o/r/pull/18\n',
  });
  expect(git(remote, 'ls-tree', '-r', '--name-only', 'post-a-role/17', 'content/roles/')).toContain(
    'content/roles/robot-technician',
  );
  expect(api.asked.at(-1)).toMatchObject({
    path: '/repos/o/r/pulls',
    body: { head: 'post-a-role/17', base: 'main', body: expect.stringContaining('Closes #17.') },
  });
});

it('answers with commands for a shell, a log and a page in them are words', async () => {
  using base = project();
  using server = temporaryFolder();
  const remote = join(server.root, 'o/r.git');
  mkdirSync(remote, { recursive: true });
  git(remote, 'init', '--quiet', '--bare');
  const hostile =
    '$(touch pwned) `touch pwned`; touch pwned\n::add-mask::x\n##[add-mask]x\n````\n<script>alert(1)</script> @everyone\nimport x from "y"\n{process.exit()}\n';
  const answers = readFileSync('tests/fixtures/issue-form/robot-technician.md', 'utf8').replace(
    /### The advert\n\n/,
    (heading) => `${heading}${hostile}\n${'Keep the robots running, floor after floor. '.repeat(1_200)}\n`,
  );
  writeFileSync(join(server.root, 'event.json'), JSON.stringify({ issue: { number: 17, body: answers } }));
  await using api = await forge({
    'GET /repos/o/r': { default_branch: 'main' },
    'POST /repos/o/r/pulls': { html_url: 'https://github.example/o/r/pull/18' },
  });
  const { code, output } = await step(base.root, ['propose.ts'], {
    GITHUB_API_URL: api.address,
    GITHUB_EVENT_PATH: join(server.root, 'event.json'),
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_SERVER_URL: pathToFileURL(server.root).href,
    GITHUB_TOKEN: 'token',
  });
  expect(output.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  expect(code).toBe(0);
  expect(existsSync(join(base.root, 'pwned'))).toBe(false);
  const { body } = api.asked.at(-1)?.body as { body: string };
  expect(body.length).toBeLessThan(65_536);
  const changed = git(remote, 'log', '-1', '--name-only', '--format=', 'post-a-role/17').split('\n');
  expect(changed.filter((path) => !/^content\/(roles|employers)\/[a-z0-9-]+\.mdx$/.test(path))).toEqual([]);
  const [role = ''] = changed.filter((path) => path.startsWith('content/roles/'));
  git(base.root, 'switch', '--quiet', 'post-a-role/17');
  const checked = await step(base.root, ['check.ts', '--format', 'json', role]);
  expect(checked.code).toBe(0);
});

it('the labels that the forms give are made where there are none', async () => {
  const env = (address: string) => ({
    GITHUB_API_URL: address,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_TOKEN: 'token',
  });
  await using empty = await forge({
    'GET /repos/o/r/labels?per_page=100&page=1': [],
    'POST /repos/o/r/labels': {},
  });
  expect((await step('.', ['labels.ts'], env(empty.address))).code).toBe(0);
  expect(empty.asked.at(-1)).toMatchObject({ method: 'POST', body: { name: 'post a role' } });
  await using there = await forge({ 'GET /repos/o/r/labels?per_page=100&page=1': [{ name: 'Post a Role' }] });
  expect((await step('.', ['labels.ts'], env(there.address))).code).toBe(0);
  expect(there.asked.map(({ method }) => method)).toEqual(['GET']);
});

it('an issue without answers proposes nothing, and is told why', async () => {
  using base = project();
  writeFileSync(join(base.root, 'event.json'), JSON.stringify({ issue: { number: 17, body: null } }));
  await using api = await forge({ 'POST /repos/o/r/issues/17/comments': {} });
  const { code, output } = await step(base.root, ['propose.ts'], {
    GITHUB_API_URL: api.address,
    GITHUB_EVENT_PATH: join(base.root, 'event.json'),
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_TOKEN: 'token',
  });
  expect(code).toBe(1);
  expect(output.trim()).not.toBe('');
  expect(output).not.toMatch(/^\s+at /m);
  expect(git(base.root, 'branch', '--list')).toBe('* main');
  const { body } = api.asked.at(-1)?.body as { body: string };
  expect(body).toMatch(/^No role could be made of these answers\.[^]*```text\n.*\S/);
});
