import { measuring } from '#search/measures/measuring.ts';
import './desk-list.ts';
import { told } from './search-index.ts';

export { afterField } from './search-field.ts';
export { returnToPlace } from './search-memory.ts';
export { countText, showMoreResults } from './search-more-results.ts';
export { moves } from './search-moves.ts';
export { narrow, showRest } from './search-beside.ts';
export { atOnce, settle } from './search-settle.ts';

told.measuring = measuring;
