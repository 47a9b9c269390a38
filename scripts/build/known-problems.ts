import { join } from 'node:path';
import { dayOf } from '#domain/calendar-date.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { cacheFolder } from '#environment.ts';
import type { Known } from '#rules/role-problems.ts';
import { lastAccount, leaveAccount } from './account.ts';
import { digest, roleKey } from './content-key.ts';
import { madeBy } from './made-by.ts';

type Problems = Map<string, PlacedProblem[]>;

/** What the check of the last build found in each advert counts where nothing that it depends on has changed. */
export function knownProblems(contentRoot: string): { known: Known; leave: () => void } {
  const file = join(cacheFolder(contentRoot), 'problems.kept');
  const now: Problems = new Map();
  let before: Problems | undefined;
  let by = '';
  let day = '';
  return {
    known({ file: name, source, role, catalogue }, find) {
      if (before === undefined) {
        by = madeBy(catalogue.site);
        day = dayOf(catalogue.now, catalogue.site.timeZone);
        before = lastAccount<Problems>(file, by) ?? new Map();
      }
      const key = digest([name, roleKey(role), day, source].join('\n'));
      const problems = before.get(key) ?? find();
      now.set(key, problems);
      return problems;
    },
    leave() {
      if (before !== undefined) leaveAccount(file, by, now);
    },
  };
}
