import { setFlagsFromString } from 'node:v8';

/** In roles. Below, less memory is worth more than the time that it takes. */
const large = 20_000;

/** Of V8; `node --v8-options` says what each does. */
export const flags = [
  '--external-memory-accounted-in-global-limit',
  '--external-memory-max-growing-factor=4',
  '--heap-growing-percent=40',
];

/**
 * V8 goes through all that a thread holds whenever 64 MB outside of its heap are new, such as the bytes of pages: where
 * there are ten times the pages, ten times as often, through ten times as much. Of a large site it goes by how much of
 * all has come since the last time, which is proportional.
 */
export function letHeapGrow(roles: number): void {
  if (roles >= large) for (const flag of flags) setFlagsFromString(flag);
}
