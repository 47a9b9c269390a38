import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded into a build that is measured: at its end, its performance measures go to file descriptor 3. */
if (isMainThread) {
  process.once('exit', () => {
    const measures = performance.getEntriesByType('measure').map(({ name, duration }) => [name, duration]);
    writeSync(3, JSON.stringify(Object.fromEntries(measures)));
  });
}
