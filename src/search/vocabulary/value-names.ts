import type { FacetKey } from '#domain/facets.ts';

/**
 * What a value is called: a place without what it lies in, an employer also without its legal form. The
 * labels of levels and kinds of employment name trades as well, so that their words are listed instead.
 */
export function namesOf(facet: FacetKey, label: string): string[] {
  if (facet === 'seniority' || facet === 'employment') return [];
  if (facet === 'place') return [label.split(', ')[0]!];
  if (facet !== 'employer') return [label];
  const [, outside = label, inside] = /^(.+?)\s*\(([^()]+)\)$/.exec(label) ?? [];
  const short = outside.replace(legalForm, '').replace(/^(?:the|an?)\s+/i, '');
  return [...new Set([label, outside, short, ...(inside ? [inside] : [])])];
}

const legalForm =
  /,?\s+(?:inc|llc|llp|ltd|limited|plc|gmbh|ag|se|s\.?a|bv|b\.v|corp|corporation|co|company)\.?$/i;
