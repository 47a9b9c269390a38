import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Frees what this thread no longer needs. V8 itself waits until there is about twice as much as it last found in use:
 * after work that needed much for a while, that is for long. Some of it is found only once the rest is gone, and with
 * `last-resort` is looked for again, which takes a few times as long.
 */
export function collectGarbage(flavor: 'regular' | 'last-resort'): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: object) => void;
  collect({ type: 'major', execution: 'sync', flavor });
}
