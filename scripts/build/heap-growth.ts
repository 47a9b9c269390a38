import { setFlagsFromString } from 'node:v8';

/** In roles. Below, less memory is worth more than the time that it takes. */
const large = 20_000;

/**
 * V8 goes through all that a thread holds whenever 64 MB outside of its heap are new, such as the bytes of pages: where
 * there are ten times the pages, ten times as often, through ten times as much. Of a large site it goes by how much of
 * all has come since the last time, which is proportional (`node --v8-options` has the words).
 */
export function letHeapGrow(roles: number): void {
  if (roles < large) return;
  setFlagsFromString('--external-memory-accounted-in-global-limit');
  setFlagsFromString('--external-memory-max-growing-factor=4');
  setFlagsFromString('--heap-growing-percent=40');
}
