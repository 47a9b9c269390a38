import { bodyNodes } from '#domain/body-tree.ts';
import type { BodyNode } from '#domain/body.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Role } from '#domain/role.ts';
import { asRead } from './as-read.ts';
import type { Rule } from './rule.ts';
import { wordsHash } from './shingles.ts';

/** In how many adverts of an employer a paragraph stands before it says more of the employer than of a role. */
const fewest = 3;
/** In characters; shorter ones, such as "Tell us why." may well stand in many adverts. */
const shortest = 150;

export const copiedParagraph: Rule = {
  name: 'copied-paragraph',
  severity: 'hint',
  about: 'What holds for every role of an employer is read once on its page, and skipped in every advert.',
  compares: true,
  check(subject) {
    const { role, catalogue } = subject;
    const copies = employers(catalogue).get(role.employer.slug);
    if (copies === undefined) return [];
    const { text } = subject;
    const copied = text.passages.flatMap(({ kind, words, offset }) => {
      if (kind !== 'paragraph' || words.length < shortest) return [];
      const where = copies.get(wordsHash(asRead(words)));
      return where === undefined ? [] : [{ place: text.placeAt(offset), where }];
    });
    const [first, ...others] = copied;
    if (first === undefined) return [];
    const { name, slug } = role.employer;
    const and = others.length === 0 ? '' : `, and ${others.length} more below`;
    return [
      {
        place: first.place,
        message:
          first.where === 'page'
            ? `This paragraph also stands on the page of ${name}${and}.`
            : `This paragraph stands in ${first.where} adverts of ${name}, word for word${and}.`,
        hint:
          first.where === 'page'
            ? 'Leave it out here: the advert links to that page.'
            : `Move what holds for all its roles to content/employers/${slug}.mdx, and keep here what holds for this one.`,
      },
    ];
  },
};

/** By the hash of a paragraph: in how many adverts it stands, or that it stands on the employer's page. */
type Copies = Map<number, number | 'page'>;

const known = new WeakMap<Catalogue, Map<string, Copies>>();

function employers(catalogue: Catalogue): Map<string, Copies> {
  const found = known.get(catalogue);
  if (found) return found;
  const made = new Map<string, Copies>();
  for (const [slug, roles] of Map.groupBy(catalogue.roles, ({ employer }) => employer.slug)) {
    const copies = copiesIn(roles);
    if (copies.size > 0) made.set(slug, copies);
  }
  known.set(catalogue, made);
  return made;
}

function copiesIn(roles: readonly Role[]): Copies {
  const own = new Set(paragraphs(bodyNodes(roles[0]!.employer.body)));
  const copies: Copies = new Map();
  if (roles.length < fewest && own.size === 0) return copies;
  const counts = new Map<number, number>();
  for (const { body } of roles)
    for (const hash of new Set(paragraphs(bodyNodes(body)))) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  for (const [hash, count] of counts) if (count >= fewest) copies.set(hash, count);
  for (const hash of own) copies.set(hash, 'page');
  return copies;
}

function paragraphs(nodes: readonly BodyNode[]): number[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    if (node.type === 'component' || node.tag !== 'p') return paragraphs(node.children);
    return [wordsHash(node.children)];
  });
}
