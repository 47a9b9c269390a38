import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { buildDate } from '../support/built-site.ts';
import { contentFolder } from '../support/content-folder.ts';

const lastGood = { 'index.html': '<title>The last good site</title>', 'robots.txt': 'User-agent: *' };

it('a build that is killed at any moment leaves the last good site, or a whole new one', async () => {
  using content = contentFolder();
  using site = publishedSite();
  const start = performance.now();
  expect(await ended(build(content.root, site.folder))).toBe(0);
  const long = performance.now() - start;
  expect(site.beside()).toEqual(['dist']);
  expect(site.files().get('index.html')).toContain('Test Site');
  const whole = [...site.files().keys()];

  // At ten moments, spread because what can be lost differs: reading, rendering, indexing, moving into place.
  for (let tenth = 0; tenth < 10; tenth++) {
    site.publish(lastGood);
    const moment = ((tenth + Math.random()) / 10) * long;
    const building = build(content.root, site.folder);
    const end = ended(building);
    await Promise.race([end, wait(moment)]);
    // With all that it has started.
    if (building.exitCode === null) process.kill(-building.pid!, 'SIGKILL');
    const code = await end;
    const found = site.files();
    const at = `killed after ${Math.round(moment)} of ${Math.round(long)} ms`;
    // It may be killed when the new one is in its place already.
    if (code === 0 || found.has('build.json')) expect([at, [...found.keys()]]).toEqual([at, whole]);
    else expect([at, Object.fromEntries(found)]).toEqual([at, lastGood]);
  }
  // What the killed ones left is cleared by the next.
  expect(await ended(build(content.root, site.folder))).toBe(0);
  expect(site.beside()).toEqual(['dist']);
  expect(site.files().get('index.html')).toContain('Test Site');
});

it('content with an error leaves the last good site untouched', async () => {
  using content = contentFolder({ 'roles/broken.mdx': '---\ntitle: Broken\n---\n\nNo employer.' });
  using site = publishedSite();
  const { code, output } = await said(process.execPath, ['scripts/build.ts'], content.root, site.folder);
  expect(output).toContain('content/roles/broken.mdx');
  expect(code).toBe(1);
  expect(Object.fromEntries(site.files())).toEqual(lastGood);
  expect(site.beside()).toEqual(['dist']);
});

it('a build that is stopped halfway leaves the last good site, and nothing of itself', async () => {
  using content = contentFolder();
  using site = publishedSite();
  const building = build(content.root, site.folder);
  const end = ended(building);
  await expect
    .poll(() => existsSync(`.cache/building/site.new-${building.pid}`), { interval: 10 })
    .toBe(true);
  building.kill();
  expect(await end).not.toBe(0);
  expect(Object.fromEntries(site.files())).toEqual(lastGood);
  expect(site.beside()).toEqual(['dist']);
});

it('a full disk ends a build with one message, and leaves the last good site', async () => {
  using content = contentFolder();
  using site = publishedSite();
  // No file may be longer than 30 kB, which a build meets in its middle, as it meets the end of a disk.
  const limited = `trap '' XFSZ; ulimit -f 60; exec "${process.execPath}" scripts/build.ts`;
  const { code, output } = await said('sh', ['-c', limited], content.root, site.folder);
  expect(code).toBe(1);
  expect(output).toContain('There is no room left where the files should be written.');
  expect(output).not.toMatch(/^\s+at |backtrace/im);
  expect(Object.fromEntries(site.files())).toEqual(lastGood);
  expect(site.beside()).toEqual(['dist']);
});

it('empty, huge and many wrong adverts are told of at once', async () => {
  const wrong = Array.from({ length: 1_250 }, (_, at): [string, string] => [
    `roles/wrong-${at}.mdx`,
    '---\ntitle: ""\nemployer: nobody\nposted: 2026-13-45\nwages: 1\n---\n\nText.\n',
  ]);
  using content = contentFolder({
    'roles/empty.mdx': '',
    'roles/huge.mdx': 'a'.repeat(20_000_000),
    'skills/huge.yaml': new Uint8Array(20_000_000),
    ...Object.fromEntries(wrong),
  });
  const { code, output } = await said(process.execPath, ['scripts/check.ts'], content.root);
  expect(code).toBe(1);
  expect(output).toMatch(/content\/roles\/empty\.mdx:1:1 +empty-file/);
  expect(output).toMatch(/content\/roles\/huge\.mdx:1:1 +too-large/);
  expect(output).toMatch(/content\/skills\/huge\.yaml:1:1 +too-large/);
  expect(Number(/(\d+) errors/.exec(output)?.[1])).toBeGreaterThan(5_000);
  expect(output).not.toMatch(/^\s+at /m);
});

it('files that come, go and change under the check never stop it with a stack trace', async () => {
  using content = contentFolder();
  const [path, aside] = ['roles/mlops-lead.mdx', 'lead'].map((name) => join(content.root, name)) as [
    string,
    string,
  ];
  const sound = readFileSync(path, 'utf8');
  let isOver = false;
  const change = async () => {
    for (let turn = 0; !isOver; turn++) {
      renameSync(path, aside);
      await wait(1);
      writeFileSync(aside, turn % 2 ? sound : sound.slice(0, turn % sound.length));
      renameSync(aside, path);
      await wait(1);
    }
  };
  const changing = change();
  for (let run = 0; run < 5; run++) {
    const { code, output } = await said(process.execPath, ['scripts/check.ts'], content.root);
    expect([0, 1]).toContain(code);
    expect(output).toMatch(/files? checked: /);
    expect(output).not.toMatch(/^\s+at /m);
  }
  isOver = true;
  await changing;
});

it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a file that may not be read is named',
  async () => {
    using content = contentFolder();
    chmodSync(join(content.root, 'roles/mlops-lead.mdx'), 0);
    const { code, output } = await said(process.execPath, ['scripts/check.ts'], content.root);
    expect(code).toBe(1);
    expect(output).toMatch(/mlops-lead\.mdx:1:1 +unreadable-file\n.*\(EACCES\)/);
  },
);

function build(contentRoot: string, outDir: string) {
  return spawn(process.execPath, ['scripts/build.ts'], { ...options(contentRoot, outDir), detached: true });
}

function ended(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((done) => child.once('exit', done));
}

function said(program: string, words: string[], contentRoot: string, outDir?: string) {
  const child = spawn(program, words, { ...options(contentRoot, outDir), stdio: 'pipe' });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (output += part));
  return new Promise<{ code: number | null; output: string }>((done) => {
    child.once('close', (code) => done({ code, output }));
  });
}

function options(contentRoot: string, outDir = resolve('dist')) {
  return {
    stdio: 'ignore' as const,
    env: {
      ...process.env,
      CONTENT_ROOT: contentRoot,
      OUT_DIR: outDir,
      BUILD_DATE: buildDate,
      SITE_URL: '',
      LAST_BUILD: 'none',
    },
  };
}

function publishedSite() {
  const parent = mkdtempSync(join(tmpdir(), 'rolecall-loss-'));
  const folder = join(parent, 'dist');
  const publish = (files: Record<string, string>) => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  };
  publish(lastGood);
  return {
    folder,
    publish,
    files: () =>
      new Map(
        readdirSync(folder, { withFileTypes: true }).flatMap((file) =>
          file.isFile() ? [[file.name, readFileSync(join(folder, file.name), 'utf8')]] : [],
        ),
      ),
    beside: () => readdirSync(parent),
    [Symbol.dispose]: () => rmSync(parent, { recursive: true, force: true }),
  };
}
