import { parentPort, workerData } from 'node:worker_threads';
import { problemsAlone } from '#rules/role-problems.ts';
import { turns, type Share } from './share.ts';

// What `sharedInspection` has handed over.
const { root, now, files, taken, deploy, siteUrl } = workerData as Share;
const publishing = { deploy, siteUrl };
parentPort?.postMessage(problemsAlone(root, Temporal.Instant.from(now), turns(files, taken), publishing));
