import type {
  BreadcrumbListLeaf,
  EmploymentAgencyLeaf,
  JobPostingLeaf,
  OccupationLeaf,
  OrganizationLeaf,
  WebSiteLeaf,
} from 'schema-dts';

/** What a page may say about itself at the top level. */
export type Node =
  | BreadcrumbListLeaf
  | EmploymentAgencyLeaf
  | JobPostingLeaf
  | OccupationLeaf
  | OrganizationLeaf
  | WebSiteLeaf;

export type StructuredData = { '@context': 'https://schema.org' } & (Node | { '@graph': Node[] });

/** The one JSON-LD object of a page; `undefined` when there is nothing to say. */
export function structuredData(nodes: readonly (Node | undefined)[]): StructuredData | undefined {
  const present = nodes.filter((node) => node !== undefined);
  const [only] = present;
  if (only === undefined) return undefined;
  return { '@context': 'https://schema.org', ...(present.length === 1 ? only : { '@graph': present }) };
}
