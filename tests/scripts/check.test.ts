import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspection } from '#rules/inspection.ts';
import { asked } from '../../scripts/check/asked.ts';
import { formats, options } from '../../scripts/check/options.ts';
import { report } from '../../scripts/check/report.ts';
import { sourceLines } from '../../scripts/check/source-lines.ts';
import { contentFolder, type ContentFolder } from '../support/content-folder.ts';

const sound = `---
title: Data Engineer
employer: acme-robotics
posted: 2026-11-09
locations:
  - { city: Leeds, country: GB }
---

You look after the pipelines.
`;
const unknownEmployer = sound.replace('acme-robotics', 'acme-robotic');
const role = 'content/roles/data-engineer.mdx';

function check({ root }: { root: string }, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...options], {
    env: environment(root),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function environment(root: string): NodeJS.ProcessEnv {
  return { ...process.env, CONTENT_ROOT: root, BUILD_DATE: '2026-11-20T09:00:00Z', GITHUB_SHA: '' };
}

/** The rules that a printed report names for a file. */
function rulesIn(report: string, file = role): string[] {
  return report
    .split('\n')
    .filter((line) => line.startsWith(`${file}:`))
    .map((line) => line.split(/\s+/)[1] ?? '');
}

describe('what it prints', () => {
  it('is everything at once, and an error fails', () => {
    using folder = contentFolder({ 'roles/data-engineer.mdx': unknownEmployer });
    const { status, stdout, stderr } = check(folder);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain(`${role}:3:11  unknown-employer
  There is no employer called \`acme-robotic\`.
  Did you mean \`acme-robotics\`? Employers live in content/employers/.
    3 | employer: acme-robotic
      |           ~~~~~~~~~~~~
`);
    expect(stdout).toMatch(/^8 files checked: 1 error, \d+ warnings?/m);
  });

  it('is no reason to fail without an error', () => {
    using folder = contentFolder({
      'roles/data-engineer.mdx': sound.replace('---\n\n', 'closes: 2026-11-12\n---\n\n'),
    });
    const { status, stdout } = check(folder);
    expect(status).toBe(0);
    expect(rulesIn(stdout)).toContain('role-closed');
  });

  it('is in a form for programs, with the ends of what is meant', () => {
    using folder = contentFolder({ 'roles/data-engineer.mdx': unknownEmployer });
    const { status, stdout } = check(folder, '--format', 'json');
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as { problems: unknown[] }).problems).toContainEqual({
      file: role,
      line: 3,
      column: 11,
      endLine: 3,
      endColumn: 23,
      rule: 'unknown-employer',
      severity: 'error',
      message: 'There is no employer called `acme-robotic`.',
      hint: 'Did you mean `acme-robotics`? Employers live in content/employers/.',
    });
  });

  it('counts the comments that say what is still to be found out', () => {
    using folder = contentFolder({
      'roles/data-engineer.mdx': `${sound.replace('posted', '# TODO pay: the advert says "competitive"\nposted')}\n{/* TODO ask for the hours */}\n`,
      'skills/sql.yaml': 'name: SQL\nabout: A language.\n# TODO esco\n',
    });
    const { status, stdout } = check(folder);
    expect(status).toBe(0);
    expect(stdout).toContain('Still to be found out: pay: the advert says "competitive"');
    expect(stdout).toContain('    12 | {/* TODO ask for the hours */}\n       | ~~~~');
    expect(stdout).toMatch(/\n3 TODO comments are open\.\n$/);
  });

  it('weighs the address of the site only when it is about to be published', () => {
    using folder = contentFolder();
    expect([check(folder).status, check(folder, '--deploy').status]).toEqual([0, 1]);
    expect(rulesIn(check(folder, '--deploy').stdout, 'content/site.yaml')).toContain('site-example');
  });
});

describe('what it cannot do', () => {
  it.each<[string, string[], string]>([
    [
      'a format',
      ['--format', 'xml'],
      'There is no format called `xml`. Write --format pretty, github, json or sarif.',
    ],
    [
      'a format that was misspelt',
      ['--format=jsn'],
      'There is no format called `jsn`. Did you mean `--format json`?',
    ],
    [
      'an option that was misspelt',
      ['--formt', 'json'],
      'There is no option called `--formt`. Did you mean `--format`?',
    ],
    [
      'an option',
      ['-x'],
      'There is no option called `-x`. The options are --format, --fix, --dry-run, --watch, --deploy, --changed or --help.',
    ],
    [
      'an option without its value',
      ['--format'],
      '--format needs a value. Write --format pretty, github, json or sarif.',
    ],
    ['a value where none is taken', ['--fix=all'], '--fix takes no value.'],
    ['half of a wish', ['--dry-run'], '--dry-run shows what --fix would do. Write both: --fix --dry-run.'],
    [
      'two wishes',
      ['--watch', '--fix'],
      '--watch checks everything and prints it for people. Leave out the other options.',
    ],
    [
      'repairs for programs',
      ['--fix', '--format', 'json'],
      '--fix shows its repairs to people. Leave out --format.',
    ],
    [
      'files beside those of Git',
      ['--changed', 'main', role],
      '--changed finds the files by itself. Leave out either it or the files.',
    ],
  ])('is said of %s', (_, written, sentence) => {
    expect(() => options(written)).toThrow(new Error(sentence));
  });

  it.each<[string, string]>([
    ['content/roles/mlop-lead.mdx', 'Did you mean `content/roles/mlops-lead.mdx`?'],
    ['mlops-lead.mdx', 'Did you mean `content/roles/mlops-lead.mdx`?'],
    ['/etc/hostname', 'Content lies in'],
    ['../base/../../../package.json', 'Content lies in'],
  ])('is said of %s, which is no content file', (file, hint) => {
    expect(() => asked([file], resolve('tests/fixtures/base'))).toThrow(
      `There is no content file called \`${file}\`. ${hint}`,
    );
  });

  it('ends with 2 and a sentence', () => {
    using folder = contentFolder();
    expect(check(folder, '--formt')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'There is no option called `--formt`. Did you mean `--format`?\n',
    });
    const { status, stderr } = check(folder, '--changed');
    expect([status, stderr]).toEqual([
      2,
      `--changed asks Git what has changed, and ${folder.root} is in no Git repository. Name the files instead.\n`,
    ]);
  });

  it('is said of a folder that is not there, and of a clock that cannot be read', () => {
    expect(check({ root: '/nowhere/content' })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'There is no content folder at /nowhere/content. Name the folder in CONTENT_ROOT.\n',
    });
    const env = { ...process.env, BUILD_DATE: 'tomorrow' };
    const { status, stderr } = spawnSync(process.execPath, ['scripts/check.ts'], { env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([
      2,
      'BUILD_DATE is `tomorrow`, which is not an instant. Write it like 2026-11-20T09:00:00Z.\n',
    ]);
  });

  it('never shows a stack trace, whatever bytes lie in the folder', () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    const text = fc
      .string({ unit: 'binary', maxLength: 200 })
      .map((words) => Buffer.from(`---\n${words}\n---\n${words}`));
    const [first] = fc.sample(fc.array(fc.oneof(bytes, text), { minLength: 60, maxLength: 60 }), {
      numRuns: 1,
      seed: 7,
    });
    using folder = contentFolder(
      Object.fromEntries(first!.map((one, index) => [`roles/any-${index}.mdx`, one])),
    );
    const { status, stdout, stderr } = check(folder);
    expect([status, stderr]).toEqual([1, '']);
    const found = inspection(folder.root, Temporal.Instant.from('2026-11-20T09:00:00Z'));
    const lines = sourceLines(folder.root);
    for (const printed of [stdout, ...formats.map((format) => report(found, format, { lines }))])
      expect(printed).toContain('any-59.mdx');

    const before = contentsOf(folder);
    const dry = check(folder, '--fix', '--dry-run');
    expect([dry.status, dry.stderr]).toEqual([1, '']);
    expect(contentsOf(folder)).toEqual(before);
  });
});

describe('--fix', () => {
  const written = sound
    .replace(
      '---\n\nYou',
      'pay: { currency: GBP, min: 50000, per: p.a., stated: true }\nemployment: [Full Time]\n---\n\nYou',
    )
    .replace('pipelines', 'pipe\u200blines of RenÃ©')
    .replaceAll('\n', '\r\n');
  const mended = written
    .replace('p.a.', 'year')
    .replace('Full Time', 'full-time')
    .replace('pipe\u200blines of RenÃ©', 'pipelines of René');

  it('makes the repairs that need no thought, shows them, and finds nothing more to do', () => {
    using folder = contentFolder({ 'roles/data-engineer.mdx': `\ufeff${written}` });
    const path = join(folder.root, 'roles/data-engineer.mdx');
    const before = contentsOf(folder);

    const dry = check(folder, '--fix', '--dry-run');
    expect(contentsOf(folder)).toEqual(before);
    expect(dry.stdout).toBe(`--- a/${role}
+++ b/${role}
@@ -5,7 +5,7 @@
 locations:
   - { city: Leeds, country: GB }
-pay: { currency: GBP, min: 50000, per: p.a., stated: true }
-employment: [Full Time]
+pay: { currency: GBP, min: 50000, per: year, stated: true }
+employment: [full-time]
 ---

-You look after the pipe\ufffdlines of RenÃ©.
+You look after the pipelines of René.

1 file would be mended. Nothing was written.
`);
    expect(dry.status, 'what is garbled still stands there').toBe(1);

    const first = check(folder, '--fix');
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout.split('\n1 file mended.\n')[0]).toBe(dry.stdout.split('\n1 file would')[0]);
    expect(readFileSync(path, 'utf8')).toBe(`\ufeff${mended}`);
    const others = (files: Record<string, string>) => ({ ...files, 'roles/data-engineer.mdx': '' });
    expect(others(contentsOf(folder)), 'no other file is touched, and none is left over').toEqual(
      others(before),
    );

    const second = check(folder, '--fix');
    expect(second.stdout).toMatch(/^There is nothing to mend\.\n/);
    expect(readFileSync(path, 'utf8')).toBe(`\ufeff${mended}`);
  });

  it('leaves everything else as it is, wrong or not', () => {
    using folder = contentFolder({
      'roles/data-engineer.mdx': unknownEmployer.replace('2026-11-09', '09/11/2026'),
    });
    const before = contentsOf(folder);
    const { status, stdout } = check(folder, '--fix');
    expect(status).toBe(1);
    expect(rulesIn(stdout)).toEqual(expect.arrayContaining(['unknown-employer', 'unreadable-date']));
    expect(contentsOf(folder)).toEqual(before);
  });
});

describe('some files alone', () => {
  it('are checked with what they refer to', () => {
    using folder = contentFolder({
      'roles/data-engineer.mdx': unknownEmployer,
      'roles/other.mdx': unknownEmployer,
      'employers/broken.mdx': 'x',
    });
    for (const named of [role, 'roles/data-engineer.mdx', join(folder.root, 'roles/data-engineer.mdx')]) {
      const { status, stdout } = check(folder, named);
      expect([status, rulesIn(stdout)]).toEqual([1, expect.arrayContaining(['unknown-employer'])]);
      expect(stdout).not.toMatch(/^content\/(?!roles\/data-engineer)/m);
      expect(stdout).toMatch(/^1 file checked/m);
    }
  });

  it('may link to pages that are there because of others', () => {
    const hybrid = sound.replace('posted', 'workplace: hybrid\nposted');
    const linking = (address: string) => ({
      'roles/data-engineer.mdx': `${sound}\nSee [others](${address}).\n`,
      'roles/one.mdx': hybrid,
      'roles/two.mdx': hybrid,
    });
    using folder = contentFolder(linking('/roles/hybrid/'));
    expect(rulesIn(check(folder, role).stdout)).not.toContain('broken-link');
    using wrong = contentFolder(linking('/roles/hybird/'));
    expect(rulesIn(check(wrong, role).stdout)).toContain('broken-link');
  });
});

describe('--changed', () => {
  it('tells of files that differ from where the branch left the main one, however they do', () => {
    using folder = repository({ 'roles/old.mdx': unknownEmployer, 'roles/data-engineer.mdx': sound });
    expect(check(folder, '--changed')).toMatchObject({
      status: 0,
      stdout: '0 files checked: no problems.\n',
    });

    git(folder, 'switch', '--quiet', '--create', 'work');
    save(folder, 'roles/committed.mdx', unknownEmployer);
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message', 'Add a role');
    save(folder, 'roles/ünïcode new.mdx', unknownEmployer);
    save(folder, 'roles/data-engineer.mdx', unknownEmployer);
    const { status, stdout } = check(folder, '--changed');
    expect(status).toBe(1);
    for (const file of ['committed', 'ünïcode new', 'data-engineer'])
      expect(
        rulesIn(
          stdout.replaceAll('ünïcode new', 'ünïcode-new'),
          `content/roles/${file.replace(' ', '-')}.mdx`,
        ),
      ).toContain('unknown-employer');
    expect(stdout).not.toContain('content/roles/old.mdx');
    expect(stdout).toMatch(/^3 files checked/m);

    expect(check(folder, '--changed', 'HEAD').stdout).not.toContain('committed.mdx');
    expect(check(folder, '--changed=main').stdout).toBe(stdout);
  });

  it('tells of files that need one that is gone', () => {
    using folder = repository({ 'roles/data-engineer.mdx': sound, 'roles/old.mdx': unknownEmployer });
    rmSync(join(folder.root, 'employers/acme-robotics.mdx'));
    const { status, stdout } = check(folder, '--changed');
    expect([status, rulesIn(stdout)]).toEqual([1, ['unknown-employer']]);
    expect(rulesIn(stdout, 'content/roles/mlops-lead.mdx')).toEqual(['unknown-employer']);
  });

  it('says so when it cannot find the commit, and runs nothing that looks like an option', () => {
    using folder = repository({});
    const { status, stderr } = check(folder, '--changed', 'mian');
    expect([status, stderr]).toEqual([
      2,
      'Git knows no commit called `mian`. Write a branch or a commit that is there; a workflow that fetches the last commit alone has to fetch that one too.\n',
    ]);
    expect(check(folder, '--changed=--output=x').stderr).toContain(
      'Git knows no commit called `--output=x`.',
    );
    expect(readdirSync(folder.root)).not.toContain('x');
  });

  function repository(files: Record<string, string>): ContentFolder {
    const folder = contentFolder(files);
    git(folder, 'init', '--quiet', '--initial-branch=main');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message', 'Begin');
    return folder;
  }

  function git({ root }: ContentFolder, ...command: string[]) {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', ['-C', root, ...who, ...command]);
  }
});

describe('--watch', () => {
  it('checks again at each save, and ends with a sentence', async () => {
    using folder = contentFolder({ 'roles/data-engineer.mdx': sound });
    const watching = spawn(process.execPath, ['scripts/check.ts', '--watch'], {
      env: environment(folder.root),
    });
    using _ = { [Symbol.dispose]: () => watching.kill('SIGKILL') };
    let printed = '';
    watching.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    const said = async (words: RegExp) => {
      while (!words.test(printed)) await once(watching.stdout, 'data');
      const before = printed;
      printed = '';
      return before;
    };
    expect(await said(/Press Ctrl-C to end\.\n/)).not.toContain('unknown-employer');

    save(folder, 'roles/data-engineer.mdx', unknownEmployer);
    const broken = await said(/files checked.*\n/);
    expect(broken).toMatch(/^\d\d:\d\d:\d\d {2}content\/roles\/data-engineer\.mdx$/m);
    expect(rulesIn(broken)).toContain('unknown-employer');

    // As editors do that write beside a file and then put it in its place.
    save(folder, 'roles/.data-engineer.mdx.new', sound);
    renameSync(
      join(folder.root, 'roles/.data-engineer.mdx.new'),
      join(folder.root, 'roles/data-engineer.mdx'),
    );
    expect(await said(/files checked.*\n/)).toMatch(/8 files checked: 0 errors/);

    // What stands in one file can be wrong because of another.
    save(folder, 'employers/acme-robotics.mdx', 'x');
    expect(rulesIn(await said(/files checked.*\n/), 'content/employers/acme-robotics.mdx')).toContain(
      'front-matter-missing',
    );

    watching.kill('SIGINT');
    const [code] = (await once(watching, 'exit')) as [number];
    expect([code, printed]).toEqual([0, '\nNo longer watching.\n']);
  });
});

function save({ root }: ContentFolder, path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

/** Every file of a content folder with its text. */
function contentsOf({ root }: ContentFolder): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(root.length + 1), readFileSync(path, 'latin1')];
    }),
  );
}
