/** Words as a block of code that they cannot end: its fence is longer than any in them. */
export function codeBlock(words: string, kind = 'text'): string {
  const clean = words.replace(/[^\P{C}\n]/gu, '').trim();
  const longestRun = Math.max(2, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  return `${fence}${kind}\n${clean}\n${fence}`;
}
