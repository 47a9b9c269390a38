import { bodyText, type Body, type BodyNode } from '#domain/body.ts';
import { daysBetween } from '#domain/calendar-date.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { facets, findables, type FacetKey, type Findable } from '#domain/facets.ts';
import { paths } from '#domain/paths.ts';
import { placeNames } from '#domain/place-name.ts';
import type { Role } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import type { Skill } from '#domain/skill.ts';
import { roleCard } from '#views/role-card.ts';

/** One page as the search index takes it. */
export type SearchRecord = {
  url: string;
  /** ISO 639-1. */
  language: string;
  /** Words to be found, without markup. */
  content: string;
  /** What a result shows; a key that a page has nothing to say about is absent. */
  meta: { title: string; kind: Findable['kind']; summary: string } & Partial<Record<ResultField, string>>;
  filters: Record<FacetKey, string[]>;
  /** Numbers below 2²⁴, because the index keeps them in single precision. Every record has every key. */
  sort: Record<'posted' | 'closes', string>;
};

type ResultField = 'employer' | 'pay' | 'payKind' | 'where' | 'terms' | 'when' | 'skills' | 'aliases';

export function searchRecords(catalogue: Catalogue): SearchRecord[] {
  const { language } = new Intl.Locale(catalogue.site.language);
  return findables(catalogue).map((found) => ({
    language,
    filters: filtersOf(found),
    sort: found.kind === 'role' ? roleSort(found.role) : { posted: '0', closes: never },
    ...pageOf(found, catalogue.site),
  }));
}

function pageOf(found: Findable, site: Site): Pick<SearchRecord, 'url' | 'content' | 'meta'> {
  switch (found.kind) {
    case 'role':
      return rolePage(found.role, site);
    case 'employer': {
      const { slug, name, industry, headquarters, equalOpportunity, benefits = [], body } = found.employer;
      return {
        url: paths.employer(slug),
        content: sentences([industry, ...textOf(body), equalOpportunity, ...benefits]),
        meta: {
          title: name,
          kind: 'employer',
          summary: industry ?? opening(body),
          ...(headquarters ? { where: placeNames([headquarters]) } : {}),
        },
      };
    }
    case 'profile': {
      const { slug, title, alsoKnownAs, summary, purpose, skills, body } = found.profile;
      return {
        url: paths.profile(slug),
        content: sentences([summary, purpose, ...alsoKnownAs, ...textOf(body)]),
        meta: { title, kind: 'profile', summary, ...skillWords(skills) },
      };
    }
    case 'guide': {
      const { slug, title, summary, by, skills, body } = found.guide;
      return {
        url: paths.guide(slug),
        content: sentences([summary, ...textOf(body)]),
        meta: { title, kind: 'guide', summary, employer: `advice by ${by}`, ...skillWords(skills) },
      };
    }
    case 'skill': {
      const { slug, name, aliases, about } = found.skill;
      return {
        url: paths.skill(slug),
        content: sentences([about, aliases.length > 0 ? `Also called ${aliases.join(', ')}` : undefined]),
        meta: { title: name, kind: 'skill', summary: about },
      };
    }
  }
}

function rolePage(role: Role, site: Site): Pick<SearchRecord, 'url' | 'content' | 'meta'> {
  const { path, title, employer, through, pay, where, terms, when } = roleCard(role, site);
  const { glance, body, skills } = role;
  return {
    url: path,
    content: sentences([glance.role, glance.why, glance.ask, ...textOf(body)]),
    meta: {
      title,
      kind: 'role',
      employer: through ? `${employer}, ${through}` : employer,
      pay: `${pay.figure} ${pay.rest}`.trim(),
      payKind: pay.kind,
      where,
      ...(terms ? { terms } : {}),
      when,
      summary: glance.role ?? opening(body),
      ...skillWords(skills),
    },
  };
}

function filtersOf(found: Findable): SearchRecord['filters'] {
  const entries = facets.map(({ key, values }) => [key, values(found).map((value) => value.key)] as const);
  // The table has a row for each key.
  return Object.fromEntries(entries) as SearchRecord['filters'];
}

/** Days, and hours, since 1970. */
function roleSort({ posted, closes }: Role): SearchRecord['sort'] {
  return {
    posted: String(daysBetween('1970-01-01', posted)),
    closes:
      closes.kind === 'stated' ? String(Math.floor(closes.value.at.epochMilliseconds / 3_600_000)) : never,
  };
}

const never = '9999999';

/** Found as well, with weights of their own, but never shown as words of the page. */
function skillWords(skills: readonly Skill[]): { skills?: string; aliases?: string } {
  const aliases = skills.flatMap((skill) => skill.aliases);
  return {
    ...(skills.length > 0 ? { skills: skills.map(({ name }) => name).join(', ') } : {}),
    ...(aliases.length > 0 ? { aliases: aliases.join(', ') } : {}),
  };
}

/** The first words of a text, at most 180 characters, cut between words. */
function opening(body: Body): string {
  const text = textOf(body).find((line) => line !== '') ?? '';
  return text.length <= 180 ? text : `${text.slice(0, 180).replace(/\s+\S*$/, '')} …`;
}

/** A line for each block. */
function textOf({ nodes }: Body): string[] {
  return bodyText(nodes.map(unwrapped))
    .split('\n')
    .map((line) => line.trim());
}

/** Without the line breaks of the source, and with those attributes alone that are read as text. */
function unwrapped(node: BodyNode): BodyNode {
  if (node.type === 'text') return { ...node, value: node.value.replace(/\s+/g, ' ') };
  const children = node.children.map(unwrapped);
  if (node.type === 'element') return { ...node, children };
  const { area, by } = node.attributes;
  return { ...node, children, attributes: { ...(area ? { area } : {}), ...(by ? { by } : {}) } };
}

/** Lines as running text, so that an excerpt does not join the end of one to the beginning of the next. */
function sentences(lines: readonly (string | undefined)[]): string {
  return lines
    .flatMap((line) => line || [])
    .map((line) => (/[.!?:;…]$/.test(line) ? line : `${line}.`))
    .join(' ');
}
