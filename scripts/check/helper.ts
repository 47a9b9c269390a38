import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Share } from './share.ts';
import { turns } from './share.ts';

// A thread has no part in what the first one has set.
enableCompileCache();
const { problemsAlone } = await import('#rules/role-problems.ts');

// What `sharedInspection` has handed over.
const { root, now, listing, taken, deploy, siteUrl } = workerData as Share;
const instant = Temporal.Instant.from(now);
const publishing = { deploy, siteUrl };
parentPort?.postMessage(problemsAlone(root, instant, listing, turns(listing.files.roles, taken), publishing));
