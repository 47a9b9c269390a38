import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

const base = resolve('tests/fixtures/base');

/** A content folder of its own that is removed at the end of its scope. */
export type ContentFolder = { root: string } & Disposable;

/** The sound content of tests/fixtures/base with a case laid over it: the files of a folder, or texts by path. */
export function contentFolder(over: string | Record<string, string | Uint8Array> = {}): ContentFolder {
  const root = mkdtempSync(join(tmpdir(), 'rolecall-content-'));
  cpSync(base, root, { recursive: true });
  if (typeof over === 'string') {
    cpSync(over, root, { recursive: true, filter: (source) => basename(source) !== 'report.txt' });
  } else {
    for (const [path, text] of Object.entries(over)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}
