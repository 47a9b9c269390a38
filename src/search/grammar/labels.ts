import type { Value } from '#search/query.ts';
import type { Lexicon } from '#search/vocabulary/lexicon.ts';

/** "Remote", "Leeds, United Kingdom or Leeds, United States", or "Databricks (skill) or Databricks (employer)". */
export function valuesLabel(values: readonly Value[], { label }: Lexicon): string {
  const alike = values.every(({ facet }) => facet === values[0]!.facet);
  return values.map((value) => (label(value) ?? value.key) + (alike ? '' : ` (${value.facet})`)).join(' or ');
}
