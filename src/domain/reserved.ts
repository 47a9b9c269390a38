import { facets } from './facets.ts';
import type { Problem } from './problem.ts';

/** Names below /roles/ that belong to lists of roles, so that no role may have them. */
const sections = ['in', 'pay', 'industry', 'by', 'ir35', 'page', 'feed', 'posted', 'closing'];

function isReserved(slug: string): boolean {
  return sections.includes(slug) || fixedKeys.has(slug);
}

/** The problem of a role whose file has the name of a list; nothing for every other name. */
export function reservedName({ slug, file }: { slug: string; file: string }): Problem[] {
  if (!isReserved(slug)) return [];
  return [
    {
      file,
      rule: 'reserved-name',
      severity: 'error',
      message: `A role cannot be published as \`${slug}\`: a list of roles has that address.`,
      hint: `Rename the file, for example to ${slug}-engineer.mdx.`,
    },
  ];
}

const fixedKeys = new Set<string>(
  facets
    .filter(({ key }) => ['workplace', 'employment', 'seniority'].includes(key))
    .flatMap(({ order }) => [...order]),
);
