const begin = '<!-- bench:search -->';
const end = '<!-- /bench:search -->';

/** A README with a table in place of the one between its markers. Throws when it has none. */
export function withTable(readme: string, table: string): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end, from);
  if (from < 0 || to < 0) {
    throw new Error(
      `README.md has no place for the table. Put the lines ${begin} and ${end} where it belongs.`,
    );
  }
  return `${readme.slice(0, from + begin.length)}\n\n${table}\n\n${readme.slice(to)}`;
}
