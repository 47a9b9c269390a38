import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The lines of content files as they lie in a folder, by the name that problems give them. Problems come in the order
 * of files, so that only those of the last one are kept.
 */
export function sourceLines(root: string): (file: string) => readonly string[] {
  let last: { file: string; lines: readonly string[] } | undefined;
  return (file) => {
    if (last?.file !== file) last = { file, lines: linesOf(pathOf(root, file)) };
    return last.lines;
  };
}

/** Where the file lies that problems call `content/…`. */
export function pathOf(root: string, file: string): string {
  return join(root, file.slice('content/'.length));
}

/** In bytes; what is larger is no text that anyone has typed. */
const largest = 1_000_000;

function linesOf(path: string): string[] {
  try {
    // A link may lead to a file that is nobody's business.
    const state = lstatSync(path);
    if (!state.isFile() || state.size > largest) return [];
    const text = readFileSync(path, 'utf8');
    return text.split(text.includes('\r') ? /\r\n|\r|\n/ : '\n');
  } catch {
    // A file that is gone or may not be read has no line to show.
    return [];
  }
}
