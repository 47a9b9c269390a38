import { mkdirSync, rmdirSync, rmSync, statSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder, environment } from '#environment.ts';
import { isNamed, secondName } from '#integrations/second-name.ts';
import { lastAccount, leaveAccount } from './account.ts';

/** A file as an earlier build left it: its size in bytes, and when it was written, tell whether it still is. */
type Entry = { madeOf: string; size: number; written: number };

/** What the last build made that this one can take as it is, by paths from the root of the site. */
export type Kept<Notes> = {
  /** Where a file of the last build is, when nothing has written to it since. */
  left: (path: string) => string | undefined;
  /** Puts a file that the last build made of the same into the new site. False when there is none, nor any other. */
  take: (path: string, madeOf: string | undefined) => boolean;
  /** A file has been written into the new site. */
  made: (path: string, madeOf: string) => void;
  /** Removes from the new site what the last build made, was neither taken nor made again, and is not wanted. */
  clear: (isWanted?: (path: string) => boolean) => void;
  /** Whether the last build left anything that can be taken. */
  isLeft: boolean;
  /** What the last build left beside its files. */
  notes: Notes | undefined;
  /** Leaves all that was taken or made to the next build, with `notes`. */
  leave: (notes: Notes) => void;
};

/** Where account is kept of the files of a site. */
export function accountFile(of: 'pages' | 'feeds'): string {
  return join(cacheFolder(environment.contentRoot), `${of}.kept`);
}

/**
 * Keeps account of the files of a site from one build to the next in `file`; they themselves are in the last site,
 * `last`, and get a second name in the new one, `folder`, unless it is a spare one that has them already. A file that
 * something else has written to since is not taken, nor is any file when the last site was not `madeBy` the same. No
 * file that stays in the last site is ever written to.
 */
export function kept<Notes>(file: string, madeBy: string, last: string, folder: string): Kept<Notes> {
  const before = lastAccount<FileAccount<Notes>>(file, madeBy);
  const files: FileAccount<Notes>['files'] = new Map();
  const emptied = new Set<string>();
  const note = (path: string, madeOf: string) => {
    const { size, mtimeMs } = statSync(join(folder, path));
    files.set(path, { madeOf, size, written: mtimeMs });
  };
  // Once: after that, something else may be written there.
  const remove = (path: string) => {
    before?.files.delete(path);
    rmSync(join(folder, path), { force: true });
    emptied.add(dirname(path));
  };
  return {
    isLeft: before !== undefined,
    notes: before?.notes,
    made: note,
    left(path) {
      const entry = before?.files.get(path);
      return entry && isAsLeft(found(last, path), entry) ? join(last, path) : undefined;
    },
    take(path, madeOf) {
      const entry = before?.files.get(path);
      if (entry === undefined) return false;
      const isSame = entry.madeOf === madeOf;
      const here = found(folder, path);
      if (isSame && isAsLeft(here, entry)) {
        files.set(path, entry);
        return true;
      }
      if (here) remove(path);
      if (!isSame || !isAsLeft(found(last, path), entry)) return false;
      if (put(join(last, path), join(folder, path))) files.set(path, entry);
      else note(path, madeOf);
      return true;
    },
    clear(isWanted = () => false) {
      for (const path of before?.files.keys() ?? []) if (!files.has(path) && !isWanted(path)) remove(path);
    },
    leave(notes) {
      for (const path of emptied) removeEmpty(folder, path);
      leaveAccount(file, madeBy, { files, notes } satisfies FileAccount<Notes>);
    },
  };
}

export type FileAccount<Notes> = { files: Map<string, Entry>; notes: Notes };

function found(root: string, path: string): Stats | undefined {
  return statSync(join(root, path), { throwIfNoEntry: false });
}

function isAsLeft(there: Stats | undefined, { size, written }: Entry): boolean {
  return there?.size === size && there.mtimeMs === written;
}

/** The folder that it stands in is made where it is not there. */
function put(file: string, target: string): boolean {
  if (isNamed(file, target)) return true;
  mkdirSync(dirname(target), { recursive: true });
  return secondName(file, target);
}

/** Removes a folder in which nothing is, and those around it of which that is true then. */
function removeEmpty(root: string, path: string): void {
  try {
    for (let left = path; left !== '/'; left = dirname(left)) rmdirSync(join(root, left));
  } catch {
    // Something is in it, or it is not there.
  }
}
