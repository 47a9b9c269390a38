/** What is loaded when something is asked for the first time. */
export { loadIndex } from './search-index.ts';
export { searchRun } from './search-run.ts';
