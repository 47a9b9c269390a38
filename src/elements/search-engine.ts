/** What is loaded when something is asked for the first time. */
export { searchRun } from './search-run.ts';
