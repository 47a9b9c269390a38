import type { Catalogue } from '#domain/catalogue.ts';
import { index, told, type Index } from '#elements/search-index.ts';
import { measuring } from '#search/measures/measuring.ts';
import { withPayBands } from '#search/table/pay-bands.ts';
import type { SearchTable } from '#search/table/table.ts';
import { searchTable } from '#search/table/table.ts';
import { vocabulary, type Vocabulary } from '#search/vocabulary/vocabulary.ts';

/** What a browser searches in, as it comes there: it has been JSON. */
export function indexOf(catalogue: Catalogue, closed = false): Index {
  told.measuring = measuring;
  const words = vocabulary(catalogue, ['place', 'employer', 'industry', 'skill']);
  // What JSON makes of them is of the same types.
  const made = index(
    JSON.parse(JSON.stringify(searchTable(catalogue, closed))) as SearchTable,
    JSON.parse(JSON.stringify(words)) as Vocabulary,
  );
  withPayBands(made.rows);
  return made;
}
