import { execFile } from 'node:child_process';
import { basename, extname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where work usually goes back to, the likeliest first. */
const mainBranches = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * The content files that differ from a commit, those not yet committed and new ones included, and those that
 * mention a file which is gone. `true` stands for where this branch left the main one. Throws a plain sentence
 * when there is no Git, no repository or no such commit.
 */
export async function changed(base: string | true, root: string): Promise<Set<string>> {
  await repository(root);
  const commit = base === true ? await fork(root) : await leftAt(base, root);
  const [statuses, untracked] = await Promise.all([
    git(
      root,
      'diff',
      '--relative',
      '--name-status',
      '--no-renames',
      '--no-ext-diff',
      '-z',
      commit,
      '--',
      '.',
    ),
    git(root, 'ls-files', '--others', '--exclude-standard', '-z', '--', '.'),
  ]);
  const files = new Set(parts(untracked));
  const gone: string[] = [];
  const fields = parts(statuses);
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [status, path] = [fields[at]!, fields[at + 1]!];
    if (status === 'D' && !files.has(path)) gone.push(path);
    else files.add(path);
  }
  for (const path of await mentioning(gone, root)) files.add(path);
  return new Set([...files].map((path) => `content/${path}`));
}

async function repository(root: string): Promise<void> {
  try {
    await git(root, 'rev-parse', '--git-dir');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      code === 'ENOENT'
        ? '--changed asks Git what has changed, and there is no Git here. Install it, or name the files.'
        : `--changed asks Git what has changed, and ${root} is in no Git repository. Name the files instead.`,
      { cause: error },
    );
  }
}

async function fork(root: string): Promise<string> {
  for (const branch of mainBranches) {
    const commit = await leftAt(branch, root).catch(() => undefined);
    if (commit !== undefined) return commit;
  }
  throw new Error(
    'There is no branch called main or master to compare with. Write a branch or a commit: --changed BASE.',
  );
}

/** The last commit that HEAD shares with another; the other one itself where no history says. */
async function leftAt(base: string, root: string): Promise<string> {
  const commit = await git(
    root,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${base}^{commit}`,
  ).catch((error: unknown) => {
    throw new Error(
      `Git knows no commit called \`${base}\`. Write a branch or a commit that is there; a workflow that fetches the last commit alone has to fetch that one too.`,
      { cause: error },
    );
  });
  const shared = await git(root, 'merge-base', commit.trim(), 'HEAD').catch(() => commit);
  return shared.trim();
}

/** The files whose links or references may lead to one that is gone. */
async function mentioning(gone: readonly string[], root: string): Promise<string[]> {
  if (gone.length === 0) return [];
  const names = gone.flatMap((path) => ['-e', basename(path, extname(path))]);
  const found = await git(root, 'grep', '-l', '-z', '-F', '--untracked', ...names, '--', '.').catch(() => '');
  return parts(found);
}

function parts(output: string): string[] {
  return output.split('\0').filter((part) => part !== '');
}

async function git(folder: string, ...command: string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...command], { maxBuffer: 2 ** 28, windowsHide: true });
  return stdout;
}
