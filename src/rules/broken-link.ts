import { nearest } from '#domain/nearest.ts';
import { paths } from '#domain/paths.ts';
import type { Names } from '#domain/reference.ts';
import type { Link } from '#content/markup.ts';
import type { Finding, Rule } from './rule.ts';

type LinkRule = Omit<Rule, 'check'> & { check: (links: readonly Link[], names: Names) => Finding[] };

/** Concerns every file with a text, not roles alone. Files, such as pictures, are not looked up. */
export const brokenLink: LinkRule = {
  name: 'broken-link',
  severity: 'error',
  about: 'A link inside the site must lead to a page of the site.',
  check(links, names) {
    const known = pages(names);
    return links.flatMap(({ address, line, column }) => {
      const path = address.replace(/[?#].*$/, '');
      if (!path.startsWith('/') || known.has(path) || /\.\w+$/.test(path)) return [];
      const meant = known.has(`${path}/`) ? `${path}/` : nearest(path, known);
      return [
        {
          place: { line, column },
          message: `The text links to \`${address}\`, and there is no such page.`,
          hint: meant ? `Did you mean \`${meant}\`?` : 'Correct the address or remove the link.',
        },
      ];
    });
  },
};

const found = new WeakMap<Names, Set<string>>();

function pages(names: Names): Set<string> {
  const known =
    found.get(names) ??
    new Set([
      ...Object.values(paths).filter((path) => typeof path === 'string'),
      ...[...names.roles].map(paths.role),
      ...[...names.employers].map(paths.employer),
      ...[...names.profiles].map(paths.profile),
      ...[...names.skills].map(paths.skill),
      ...[...names.guides].map(paths.guide),
    ]);
  found.set(names, known);
  return known;
}
