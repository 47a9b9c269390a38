import type { BodyNode } from '#domain/body.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { nearest } from '#domain/nearest.ts';
import { paths } from '#domain/paths.ts';
import type { Rule } from './rule.ts';

export const brokenLink: Rule = {
  name: 'broken-link',
  severity: 'error',
  about: 'A link inside the site must lead to a page of the site.',
  check({ role, catalogue }) {
    const known = pages(catalogue);
    return [...links(role.body.nodes)].flatMap((link) => {
      const path = link.replace(/[?#].*$/, '');
      if (!path.startsWith('/') || known.has(path) || /\.\w+$/.test(path)) return [];
      const meant = known.has(`${path}/`) ? `${path}/` : nearest(path, known);
      return [
        {
          message: `The text links to \`${link}\`, and there is no such page.`,
          hint: meant ? `Did you mean \`${meant}\`?` : 'Correct the address or remove the link.',
        },
      ];
    });
  },
};

const known = new WeakMap<Catalogue, Set<string>>();

function pages(catalogue: Catalogue): Set<string> {
  const found =
    known.get(catalogue) ??
    new Set([
      ...Object.values(paths).filter((path) => typeof path === 'string'),
      ...catalogue.roles.map(({ slug }) => paths.role(slug)),
      ...catalogue.employers.map(({ slug }) => paths.employer(slug)),
      ...catalogue.profiles.map(({ slug }) => paths.profile(slug)),
      ...catalogue.skills.map(({ slug }) => paths.skill(slug)),
      ...catalogue.guides.map(({ slug }) => paths.guide(slug)),
    ]);
  known.set(catalogue, found);
  return found;
}

function* links(nodes: readonly BodyNode[]): Generator<string> {
  for (const node of nodes) {
    if (node.type === 'text') continue;
    if (node.type === 'element' && node.attributes['href']) yield node.attributes['href'];
    yield* links(node.children);
  }
}
