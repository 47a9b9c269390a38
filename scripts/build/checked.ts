import { join } from 'node:path';
import type { FolderReading } from '#content/folder.ts';
import { readAhead } from '#content/read-ahead.ts';
import { packed, unpacked, type Packed } from '#content/remembered.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { cacheFolder, environment } from '#environment.ts';
import { inspection } from '#rules/inspection.ts';
import { block, summary } from '../check/pretty.ts';
import { sourceLines } from '../check/source-lines.ts';
import { unheard } from '../check/unheard.ts';
import { lastAccount, leaveAccount } from './account.ts';
import { knownProblems } from './known-problems.ts';
import { madeBy } from './made-by.ts';

/**
 * What the check of the content finds, in words, except for hints; and what is published, when that can be. `told`
 * hears first what was read. Files that have not been written to since the last build are not read again.
 */
export async function checked(told: (reading: FolderReading) => void): Promise<{
  said: string;
  isSound: boolean;
  catalogue: Catalogue | undefined;
}> {
  const { contentRoot, now, siteUrl } = environment;
  const [file, by] = [join(cacheFolder(contentRoot), 'content.kept'), madeBy()];
  const memory = unpacked(contentRoot, lastAccount<Map<string, Packed>>(file, by) ?? new Map());
  await readAhead(contentRoot, memory);
  const { known, leave } = knownProblems(contentRoot);
  const found = inspection(contentRoot, now, { siteUrl, known, memory, told });
  leaveAccount(file, by, packed(memory));
  leave();
  const lines = sourceLines(contentRoot);
  const pressing = found.problems.filter(({ severity }) => severity !== 'hint');
  const said = [
    unheard([...pressing.map((problem) => block(problem, { lines })), summary(found)].join('\n')),
  ];
  if (pressing.length < found.problems.length) said.push('`npm run check:content` shows the hints.');
  const isSound =
    found.catalogue !== undefined && !found.problems.some(({ severity }) => severity === 'error');
  return { said: said.join('\n'), isSound, catalogue: found.catalogue };
}
