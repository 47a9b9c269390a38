import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { contentFolder } from '../support/content-folder.ts';

function check(over: string, ...options: string[]) {
  using folder = contentFolder(over);
  const env = { ...process.env, CONTENT_ROOT: folder.root, BUILD_DATE: '2026-11-20T09:00:00Z' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...options], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('prints problems for people and fails', () => {
  expect(check('tests/fixtures/cases/32-closes-before-posted')).toEqual({
    status: 1,
    stderr: '',
    stdout: `content/roles/data-engineer.mdx:7:9  closes-before-posted
  The role closes on 2026-10-01, before it is posted on 2026-11-09.
  Correct the date that is wrong.

8 files checked: 1 error, 0 warnings.
`,
  });
});

it('prints problems for programs and fails', () => {
  const { status, stdout } = check('tests/fixtures/cases/32-closes-before-posted', '--format', 'json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    problems: [
      {
        file: 'content/roles/data-engineer.mdx',
        line: 7,
        column: 9,
        rule: 'closes-before-posted',
        severity: 'error',
        message: 'The role closes on 2026-10-01, before it is posted on 2026-11-09.',
        hint: 'Correct the date that is wrong.',
      },
    ],
  });
});

it('prints warnings and does not fail', () => {
  const { status, stdout } = check('tests/fixtures/cases/33-closed');
  expect(status).toBe(0);
  expect(stdout).toContain('data-engineer.mdx:7:9  role-closed (warning)\n');
  expect(stdout).toMatch(/8 files checked: 0 errors, 1 warning\.\n$/);
});

it('prints an empty list for programs when nothing is wrong', () => {
  const { status, stdout } = check('tests/fixtures/cases/36-closes-missing', '--format', 'json');
  expect([status, JSON.parse(stdout)]).toEqual([0, { problems: [] }]);
});

it('refuses a format that it does not know', () => {
  const { status, stderr } = check('tests/fixtures/cases/36-closes-missing', '--format', 'xml');
  expect(status).toBe(2);
  expect(stderr).toBe('There is no format called `xml`. Write --format pretty or --format json.\n');
});
