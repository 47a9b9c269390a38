import { randomUUID } from 'node:crypto';

/**
 * What content says, for a log in which a line may be a command, as that of a workflow of GitHub: between two
 * lines that take its hearing away. Everywhere else as it is.
 */
export function unheard(
  words: string,
  isWorkflow = process.env['GITHUB_ACTIONS'] === 'true',
  token: string = randomUUID(),
): string {
  return isWorkflow ? `::stop-commands::${token}\n${words}\n::${token}::` : words;
}
