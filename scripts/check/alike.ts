import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathOf } from './source-lines.ts';

/** Each takes Git a hundredth of a second over 10,000 roles. */
const mostNeedles = 32;
const mostRoles = 8;
/** In more files than this stands what everybody writes. */
const mostShared = 100;
/** More of them are read more slowly than a check of everything begins. */
const mostAlike = 500;
/** In characters. */
const [shortest, longest] = [20, 50];

/**
 * Of some roles, all whose texts may repeat theirs: those that hold a piece of one of their lines, letter for
 * letter. `undefined` where that takes too long to find out, or there is no Git to look with.
 */
export function alike(files: ReadonlySet<string>, root: string): Set<string> | undefined {
  const roles = [...files].filter((file) => /^content\/roles\/.+\.mdx$/.test(file));
  if (roles.length > mostRoles) return undefined;
  const each = Math.min(mostNeedles / 2, Math.floor(mostNeedles / Math.max(1, roles.length)));
  const texts = roles.map((file) => textOf(pathOf(root, file)));
  const needles = new Set(texts.flatMap((text) => needlesOf(text, each)));
  if (needles.size === 0) return new Set();
  const employers = new Set(texts.flatMap((text) => /^employer: *[a-z0-9-]+/m.exec(text)?.[0] ?? []));
  const found = holding([...needles, ...employers], root);
  if (found === undefined) return undefined;
  const shared = new Map<string, number>();
  for (const held of found.values()) for (const one of held) shared.set(one, (shared.get(one) ?? 0) + 1);
  const isRare = (one: string) => needles.has(one) && (shared.get(one) ?? 0) <= mostShared;
  const names = [...found].flatMap(([path, held]) => {
    // What an employer says in all of its adverts may stand in many.
    const isOfSame = [...held].some((one) => employers.has(one)) && [...held].some((one) => needles.has(one));
    return isOfSame || [...held].some(isRare) ? [`content/${path}`] : [];
  });
  return names.length > mostAlike ? undefined : new Set(names);
}

/** By file, which of some words stand in it. */
function holding(words: readonly string[], root: string): Map<string, Set<string>> | undefined {
  const options = [
    '--no-index',
    '--fixed-strings',
    '--only-matching',
    '--no-line-number',
    '--no-color',
    '-Iz',
  ];
  const { status, stdout } = spawnSync('git', ['grep', ...options, '-f', '-', '--', 'roles'], {
    cwd: root,
    input: words.join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    windowsHide: true,
  });
  // 1 says that nothing was found.
  if (status !== 0 && status !== 1) return undefined;
  const found = new Map<string, Set<string>>();
  for (const line of stdout.split('\n')) {
    const [path = '', match] = line.split('\0');
    if (match !== undefined) found.set(path, (found.get(path) ?? new Set()).add(match));
  }
  return found;
}

/** From the middle of lines, or of parts of them where there are few, because a copy may have broken them otherwise. */
function needlesOf(text: string, most: number): string[] {
  const parts = text
    .replace(/^---\n[^]*?\n---(?:\n|$)/, '')
    .split('\n')
    .map((line) => line.replace(/^[\s>*+-]+/, '').trimEnd())
    .filter((line) => line.length >= shortest && !/^[<{#]/.test(line));
  for (;;) {
    parts.sort((a, b) => b.length - a.length);
    const [first = ''] = parts;
    if (parts.length >= most || first.length < 4 * longest) break;
    const half = first.length >> 1;
    parts.splice(0, 1, first.slice(0, half), first.slice(half));
  }
  return parts
    .slice(0, most)
    .map((part) => part.slice(Math.max(0, (part.length - longest) >> 1)).slice(0, longest));
}

/** Nothing of a file that is gone or cannot be read. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return '';
  }
}
