import { rolePath } from '#domain/paths.ts';
import { slug } from '#domain/slug.ts';
import type { Rows } from './rows.ts';

export function rowPath({ titles, slugs, facets }: Rows, row: number): string {
  const employer = facets.employer.values()[facets.employer.codes[facets.employer.starts[row]!]!];
  const address = slugs.words[slugs.codes[row]!]!.replace('@', employer?.key ?? '').replace(
    '=',
    slug(titles.words[titles.codes[row]!]!),
  );
  return rolePath(address);
}
