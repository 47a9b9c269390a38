import type { Catalogue } from '#domain/catalogue.ts';
import { statedValue } from '#domain/fact.ts';
import { isOpen, type Role } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import { capital, dateText, whereText } from './format.ts';
import { payText } from './pay-text.ts';
import { pageDescription, pageTitle, type PageHead } from './page-head.ts';

type Head = Pick<PageHead, 'title' | 'description'>;

const known = new WeakMap<Catalogue, Map<string, Head>>();

/** A title and a description that no other role of the catalogue has, however alike two adverts are. */
export function roleHead(role: Role, catalogue: Catalogue): Head {
  const heads = known.get(catalogue) ?? allHeads(catalogue);
  known.set(catalogue, heads);
  const head = heads.get(role.slug);
  if (head === undefined) throw new Error(`${role.slug} is not in the catalogue.`);
  return head;
}

function allHeads({ roles, site }: Catalogue): Map<string, Head> {
  const titles = apart(roles, [
    (role) => pageTitle(role.title, role.employer.name, site.name),
    (role) => `${role.title} · ${role.employer.name} · ${whereText(role)}`,
    (role) => `${role.title} · ${role.employer.name} · ${mark(role, site)}`,
  ]);
  const descriptions = apart(roles, [
    (role) => pageDescription(description(role, site)),
    (role) => pageDescription(`${capital(mark(role, site))}. ${description(role, site)}`),
  ]);
  return new Map(
    roles.map((role) => [
      role.slug,
      { title: titles.get(role) ?? role.title, description: descriptions.get(role) ?? role.title },
    ]),
  );
}

/** Each role with the first of its texts that no other role shares; what is alike to the end is counted. */
function apart(roles: readonly Role[], [text, ...rest]: ((role: Role) => string)[]): Map<Role, string> {
  if (text === undefined) return new Map();
  return new Map(
    [...Map.groupBy(roles, text)].flatMap(([shared, alike]): [Role, string][] => {
      const [only] = alike;
      if (only && alike.length === 1) return [[only, shared]];
      if (rest.length > 0) return [...apart(alike, rest)];
      const inOrder = alike.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
      return inOrder.map((role, index) => [role, `${shared} (${index + 1} of ${inOrder.length})`]);
    }),
  );
}

/** What tells two adverts of one employer apart: its own reference, or the day. */
function mark({ reference, posted }: Role, { language }: Site): string {
  return statedValue(reference) ?? `posted ${dateText(posted, language)}`;
}

function description(role: Role, { language }: Site): string {
  const { employer, pay } = role;
  const paid =
    pay.kind === 'unknown'
      ? 'Pay not stated'
      : `${capital(payText(pay.value, language))}${pay.kind === 'estimated' ? `, estimated by ${pay.by ?? 'someone not named'}` : ''}`;
  const state = isOpen(role) ? '' : 'No longer open. ';
  return `${state}${role.title} at ${employer.name}. ${whereText(role)}. ${paid}. ${role.glance.role ?? ''}`.trim();
}
