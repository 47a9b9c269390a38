import type { Browser } from '@playwright/test';
import type { Host, Sent } from '../measure/host.ts';
import { searchVisit } from './search-visit.ts';

export type Typing = {
  /** Milliseconds from a key press to the first results painted after it, for each key that changed the list. */
  first: number[];
  /** The same to the last results painted after it, for each key after which the list changed again. */
  last: number[];
  keys: number;
};

/** Types queries key by key into a page that has loaded all that it searches in. */
export async function typing(browser: Browser, host: Host, queries: readonly string[]): Promise<Typing> {
  const visit = await searchVisit(browser, host.address);
  const found: Typing = { first: [], last: [], keys: 0 };
  await visit.begin(queries[0] ?? '');
  for (const query of queries) {
    await visit.press('ControlOrMeta+a');
    await visit.press('Backspace');
    for (const key of query) {
      const after = await visit.press(key);
      found.keys++;
      if (after.length > 0) found.first.push(after[0]!);
      if (after.length > 1) found.last.push(after.at(-1)!);
    }
  }
  await visit.leave();
  return found;
}

export type FirstResults = {
  /** Milliseconds from the first key press to results. */
  took: number;
  /** What went over the wire until then. */
  sent: Sent[];
};

/** Types a word into a page that has just come up, with nothing in the browser's cache. */
export async function firstResults(browser: Browser, host: Host, word: string): Promise<FirstResults> {
  host.sent.length = 0;
  const visit = await searchVisit(browser, host.address);
  const { took, inSight } = await visit.begin(word);
  await visit.leave();
  return { took, sent: host.sent.filter(({ at }) => at <= inSight) };
}
