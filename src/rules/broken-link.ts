import { listings } from '#domain/listing.ts';
import { nearest } from '#domain/nearest.ts';
import { paths } from '#domain/paths.ts';
import type { Names } from '#domain/reference.ts';
import type { ContentRule } from './rule.ts';

export const brokenLink: ContentRule = {
  name: 'broken-link',
  severity: 'error',
  about: 'A link inside the site must lead to a page or a file of the site.',
  check({ catalogue, links, names, publicFile }) {
    const inside = links.filter(({ address }) => address.startsWith('/'));
    if (inside.length === 0) return [];
    const known = pages(names);
    // Looked at last: lists take long to make, and few texts link to one.
    const isThere = (path: string) =>
      catalogue.roles.some(({ formerly }) => formerly.map(paths.role).includes(path)) ||
      listings(catalogue).some((list) => list.path === path);
    return inside.flatMap(({ file, address, line, column }) => {
      const path = address.replace(/[?#].*$/, '');
      if (known.has(path) || isGenerated(path) || publicFile(path) || isThere(path)) return [];
      const isFile = /\.\w+$/.test(path);
      const meant = known.has(`${path}/`) ? `${path}/` : nearest(path, known);
      return [
        {
          file,
          place: { line, column },
          message: `The text links to \`${address}\`, and there is no such ${isFile ? 'file in public/' : 'page'}.`,
          hint: meant && !isFile ? `Did you mean \`${meant}\`?` : 'Correct the address or remove the link.',
        },
      ];
    });
  },
};

/** Files that the build makes, such as feeds: what was built shows whether they are there. */
function isGenerated(path: string): boolean {
  return /\.(xml|json|ics|md|txt|html)$/.test(path);
}

function pages(names: Names): Set<string> {
  return new Set([
    ...Object.values(paths).filter((path) => typeof path === 'string'),
    ...[...names.roles].map(paths.role),
    ...[...names.employers].map(paths.employer),
    ...[...names.profiles].map(paths.profile),
    ...[...names.skills].map(paths.skill),
    ...[...names.guides].map(paths.guide),
  ]);
}
