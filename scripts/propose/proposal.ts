import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { git } from './git.ts';

const importer = fileURLToPath(new URL('../import.ts', import.meta.url));

/** Reads answers as an advert into content files, as `npm run import` does; its report, or why there is none. */
export function imported(folder: string, answers: string): { report: string } | { problem: string } {
  // What reads the words of strangers need not know how to write to the repository.
  const { GITHUB_TOKEN: _, ...env } = process.env;
  const words = [importer, '-', '--from', 'issue-form'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: folder,
    input: answers,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env,
  });
  const said = `${stdout}${stderr}`.trim();
  return status === 0 && newFiles(folder).length > 0
    ? { report: said }
    : { problem: said || 'The issue has no answers that could be read as an advert.' };
}

/** The content files that are there and that the last commit does not have. */
export function newFiles(folder: string): string[] {
  return git(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', 'content'])
    .split('\0')
    .filter((path) => /^content\/[a-z]+\/[a-z0-9-]+\.(mdx|yaml)$/.test(path));
}

/**
 * Commits new files on a branch of their own and pushes it. Throws a plain sentence when the branch is there
 * already: someone may have gone on working on it.
 */
export function pushed(
  folder: string,
  { files, branch, title }: { files: readonly string[]; branch: string; title: string },
  remote: string,
  credentials?: string,
): void {
  if (git(folder, ['ls-remote', '--heads', remote, branch], credentials).trim() !== '')
    throw new Error(`There is a branch ${branch} already. Delete it to have the role proposed anew.`);
  git(folder, ['switch', '--quiet', '--force-create', branch]);
  git(folder, ['add', '--', ...files]);
  const author = ['-c', 'user.name=github-actions[bot]', '-c', `user.email=${botAddress}`];
  git(folder, [...author, 'commit', '--quiet', '--message', title]);
  git(folder, ['push', '--quiet', remote, `HEAD:refs/heads/${branch}`], credentials);
}

/** https://github.com/actions/checkout#push-a-commit-using-the-built-in-token */
const botAddress = '41898282+github-actions[bot]@users.noreply.github.com';
