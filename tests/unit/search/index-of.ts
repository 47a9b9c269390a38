import type { Catalogue } from '#domain/catalogue.ts';
import { index, type Index } from '#elements/search-index.ts';
import type { SearchTable } from '#search/table.ts';
import { searchTable } from '#search/table.ts';
import { vocabulary, type Vocabulary } from '#search/vocabulary.ts';

/** What a browser searches in, as it comes there: it has been JSON. */
export function indexOf(catalogue: Catalogue, closed = false): Index {
  const words = vocabulary(catalogue, ['place', 'employer', 'industry', 'skill']);
  // What JSON makes of them is of the same types.
  return index(
    JSON.parse(JSON.stringify(searchTable(catalogue, closed))) as SearchTable,
    JSON.parse(JSON.stringify(words)) as Vocabulary,
  );
}
