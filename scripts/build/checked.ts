import type { Catalogue } from '#domain/catalogue.ts';
import { environment } from '#environment.ts';
import { inspection } from '#rules/inspection.ts';
import { block, summary } from '../check/pretty.ts';
import { sourceLines } from '../check/source-lines.ts';
import { unheard } from '../check/unheard.ts';
import { knownProblems } from './known-problems.ts';

/** What the check of the content finds, in words, except for hints; and what is published, when that can be. */
export function checked(): { said: string; isSound: boolean; catalogue: Catalogue | undefined } {
  const { contentRoot, now, siteUrl } = environment;
  const { known, leave } = knownProblems(contentRoot);
  const found = inspection(contentRoot, now, { siteUrl, known });
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
