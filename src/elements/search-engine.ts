/** What is loaded when something is asked for the first time. */
export { loadIndex } from './search-index.ts';
export { removals, withoutValue, withWindow } from './search-removals.ts';
export { searchRun } from './search-run.ts';
