/** Words of a text as a reader sees them: on one line, without the signs of Markdown. */
export function asRead(words: string): string {
  return words
    .replace(/[*_`\\]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
