/** A README with a table in place of the one between the markers of that name. Throws when it has none. */
export function withTable(readme: string, name: string, table: string): string {
  const begin = `<!-- ${name} -->`;
  const end = `<!-- /${name} -->`;
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end, from);
  if (from < 0 || to < 0) {
    throw new Error(
      `README.md has no place for the table. Put the lines ${begin} and ${end} where it belongs.`,
    );
  }
  return `${readme.slice(0, from + begin.length)}\n\n${table}\n\n${readme.slice(to)}`;
}
