/**
 * Imported first by a command: what stops it is printed as one message, with the stack only when DEBUG is
 * set. Problems of the environment are thrown while other modules load, so nothing else could catch them.
 */
process.on('uncaughtException', (error: unknown) => {
  console.error(plain(error));
  process.exit(Number(process.exitCode) || 1);
});

/** An error in words; with its stack when DEBUG is set. */
export function plain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env['DEBUG']) return error.stack ?? error.message;
  const hint = 'hint' in error && typeof error.hint === 'string' ? `\n${error.hint}` : '';
  const message = error.message
    .replace(/^\s+at .*\n?/gm, '')
    .replace(/\n+Stack backtrace:[^]*$/, '')
    .trim();
  return `${full.test(message) ? noRoom : ''}${message}${hint}${place(error)}`;
}

/** As Node and as the programs that it starts call a full disk, a quota that is used up, and a file that may not grow. */
const full = /\b(?:ENOSPC|EDQUOT|EFBIG)\b|\(os error (?:28|122|27)\)/;
const noRoom = 'There is no room left where the files should be written. Make room, and try again.\n';

/** Astro and Vite say in `loc` or `id` which file is at fault. */
function place(error: Error): string {
  const { loc, id } = error as { loc?: { file?: string; line?: number; column?: number }; id?: string };
  const file = loc?.file ?? id;
  if (file === undefined) return '';
  return `\n  in ${[file, loc?.line, loc?.column].filter((part) => part !== undefined).join(':')}`;
}
