import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { byPlace, type PlacedProblem } from '#domain/problem.ts';
import { listing } from '#content/folder.ts';
import { inspection, type Inspected, type Inspection } from '#rules/inspection.ts';
import { turns, type Share } from './share.ts';

/** From here on help is worth its start. */
const many = 1_500;
const mostHelpers = 3;

/** As `inspection` of everything, with roles checked on several processors at once where there are many. */
export async function sharedInspection(
  root: string,
  now: Temporal.Instant,
  inspected: Omit<Inspected, 'only' | 'texts' | 'memory' | 'listing'>,
  helpers = Math.min(mostHelpers, availableParallelism() - 1),
  least = many,
): Promise<Inspection> {
  const listed = listing(root);
  const { roles } = listed.files;
  if (helpers < 1 || roles.length < least) return inspection(root, now, { ...inspected, listing: listed });
  const { deploy = false, siteUrl } = inspected;
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const share: Share = { root, now: now.toString(), deploy, siteUrl, listing: listed, taken };
  const answers = Array.from({ length: helpers }, async (): Promise<PlacedProblem[]> => {
    const helper = new Worker(new URL('./helper.ts', import.meta.url), { workerData: share });
    const [problems] = (await once(helper, 'message')) as [PlacedProblem[]];
    return problems;
  });
  const found = inspection(root, now, {
    ...inspected,
    listing: listed,
    turns: turns(roles, taken),
  });
  const theirs = (await Promise.all(answers)).flat();
  return { ...found, problems: [...found.problems, ...theirs].sort(byPlace) };
}
