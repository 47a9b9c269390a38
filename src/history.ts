import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { readMdx } from '#content/reader.ts';
import { roleSchema, type RoleEntry } from '#domain/role-entry.ts';
import { slug } from '#domain/slug.ts';

/** An advert as it stood at the end of a day on which its file was changed. */
export type Version = { at: Temporal.Instant; data: RoleEntry };

/**
 * The published versions of every role whose file has been committed more than once, the oldest first, by
 * the name that the file had then. Empty where the folder is in no Git repository, or Git is not there.
 */
export function roleVersions(contentRoot: string): Map<string, Version[]> {
  const found = known.get(contentRoot) ?? read(contentRoot);
  known.set(contentRoot, found);
  return found;
}

const known = new Map<string, Map<string, Version[]>>();

function read(contentRoot: string): Map<string, Version[]> {
  const log = git(contentRoot, [
    'log',
    '--raw',
    '--no-abbrev',
    '--relative',
    '--no-renames',
    '--format=%x00%cI',
    '--',
    'roles',
  ]);
  const commits = log.split('\0').slice(1).reverse();
  const changes = commits.flatMap((commit) => {
    const [at = '', ...lines] = commit.trim().split('\n');
    return lines.flatMap((line) => {
      const [, blob, path] = /^:\d+ \d+ \w+ (\w+) [AM]\t(.+\.mdx)$/.exec(line) ?? [];
      return blob && path
        ? [{ at: Temporal.Instant.from(at), blob, name: slug(basename(path, '.mdx')) }]
        : [];
    });
  });
  const byName = Map.groupBy(changes, ({ name }) => name);
  const wanted = [...byName.values()].filter((list) => list.length > 1).flat();
  const texts = blobs(
    contentRoot,
    wanted.map(({ blob }) => blob),
  );
  const versions = new Map<string, Version[]>();
  for (const { at, blob, name } of wanted) {
    const { data } = readMdx(texts.get(blob) ?? '', name, roleSchema);
    if (data === undefined || data.draft) continue;
    versions.set(name, [...(versions.get(name) ?? []), { at, data }]);
  }
  return versions;
}

/** The texts of blobs by their ids, all from one process (https://git-scm.com/docs/git-cat-file#_batch_output). */
function blobs(folder: string, ids: readonly string[]): Map<string, string> {
  const output =
    ids.length === 0 ? Buffer.alloc(0) : execGit(folder, ['cat-file', '--batch'], ids.join('\n'));
  const found = new Map<string, string>();
  for (let at = 0; at < output.length;) {
    const line = output.indexOf('\n', at);
    const [id = '', , size] = output.toString('utf8', at, line).split(' ');
    const length = Number(size ?? 0);
    found.set(id, output.toString('utf8', line + 1, line + 1 + length));
    at = line + length + 2;
  }
  return found;
}

function git(folder: string, words: string[]): string {
  try {
    return execGit(folder, words).toString('utf8');
  } catch {
    return '';
  }
}

function execGit(folder: string, words: string[], input = ''): Buffer {
  return execFileSync('git', words, {
    cwd: folder,
    input,
    maxBuffer: 1024 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}
