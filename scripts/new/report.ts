import type { WrongAnswer } from './new-file.ts';

/** All wrong answers at once, each by its flag. */
export function report(wrong: readonly WrongAnswer[]): string {
  const blocks = wrong.map(({ flag, message, hint }) => {
    const more = flag === 'employer' ? ' Or add it with the role: --new-employer "Its name".' : '';
    return `${flag === undefined ? 'The text' : `--${flag}`}\n  ${message}\n  ${hint}${more}\n`;
  });
  const count = wrong.length === 1 ? 'This answer' : `These ${wrong.length} answers`;
  return `${blocks.join('\n')}\nNothing was written. ${count} must be put right first.`;
}

/** What is still to be written in new files. */
export function todos(sources: readonly string[]): string {
  const count = sources.flatMap((source) => source.match(/\bTODO\b/g) ?? []).length;
  if (count === 0) return 'Nothing is left to be written.';
  return count === 1
    ? 'One note in it says what is still to be written: look for TODO.'
    : `${count} notes in it say what is still to be written: look for TODO.`;
}
