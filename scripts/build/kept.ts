import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isNamed, secondName } from '#integrations/second-name.ts';
import { lastAccount, leaveAccount } from './account.ts';

/** A file as an earlier build left it: its size in bytes, and when it was written, tell whether it still is. */
type Entry = { madeOf: string; size: number; written: number };

/** What the last build made that this one can take as it is, by paths from the root of the site. */
export type Kept<Notes> = {
  /** Puts a file that the last build made of the same into the new site. False when there is none. */
  take: (path: string, madeOf: string) => boolean;
  /** A file has been written into the new site. */
  made: (path: string, madeOf: string) => void;
  /** What the last build left beside its files. */
  notes: Notes | undefined;
  /** Leaves all that was taken or made to the next build, with `notes`. */
  leave: (notes: Notes) => void;
};

/**
 * Keeps account of the files of a site from one build to the next in `file`; they themselves are in the last site,
 * `last`, and get a second name in the new one, `folder`. A file there that something else has written to since is
 * not taken, nor is any file when the last site was not `madeBy` the same.
 */
export function kept<Notes>(file: string, madeBy: string, last: string, folder: string): Kept<Notes> {
  const before = lastAccount<Account<Notes>>(file, madeBy);
  const files = new Map<string, Entry>();
  const note = (path: string, madeOf: string) => {
    const { size, mtimeMs } = statSync(join(folder, path));
    files.set(path, { madeOf, size, written: mtimeMs });
  };
  return {
    notes: before?.notes,
    made: note,
    take(path, madeOf) {
      const entry = before?.files.get(path);
      if (entry?.madeOf !== madeOf) return false;
      const there = statSync(join(last, path), { throwIfNoEntry: false });
      if (there?.size !== entry.size || there.mtimeMs !== entry.written) return false;
      if (put(join(last, path), join(folder, path))) files.set(path, entry);
      else note(path, madeOf);
      return true;
    },
    leave: (notes) => leaveAccount(file, madeBy, { files, notes } satisfies Account<Notes>),
  };
}

type Account<Notes> = { files: Map<string, Entry>; notes: Notes };

/** The folder that it stands in is made where it is not there. */
function put(file: string, target: string): boolean {
  if (isNamed(file, target)) return true;
  mkdirSync(dirname(target), { recursive: true });
  return secondName(file, target);
}
