import { bodyNodes } from '#domain/body-tree.ts';
import { bodyText, type Body, type BodyNode } from '#domain/body.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { findables, type Findable } from '#domain/facets.ts';
import { paths } from '#domain/paths.ts';
import type { Role } from '#domain/role.ts';
import type { Skill } from '#domain/skill.ts';
import { partLanguage, parts } from './parts.ts';

/** The text of one page as the search index takes it; facts and filters are in the table of roles. */
export type SearchRecord = {
  url: string;
  /** That of the part; see `partLanguage`. */
  language: string;
  /** Words to be found, without markup; always some, because Pagefind leaves out a page that has none. */
  content: string;
  /** `summary` stands where no sentence of the text matches; of a role, all other words are in the table. */
  meta: { kind: Findable['kind']; summary: string } & Partial<Record<'title' | 'skills' | 'aliases', string>>;
  /**
   * The place of the page among those of its part, which are in the order of the rows of the table and then of
   * `pageList`.
   */
  sort: { row: string };
};

/** A part of the index of the texts. */
export type SearchPart = {
  /** All that its records are made of but the code, in less time than they take. */
  madeOf: () => Iterable<string>;
  /** Made one by one when asked for: together they fill the memory. */
  records: () => Iterable<SearchRecord>;
};

export function searchParts(catalogue: Catalogue): SearchPart[] {
  return parts(findables(catalogue), pathOf).map((pages, part): SearchPart => {
    const language = partLanguage(catalogue.site.language, part);
    return {
      madeOf: () => [language, ...pages.values().map(madeOf)],
      records: () =>
        pages.values().map((found, row) => {
          const { content, meta } = pageOf(found);
          const { slug, name } = namesOf(found);
          const words = [content, name].find((text) => /[\p{L}\p{N}]/u.test(text)) ?? slug;
          return { url: pathOf(found), language, content: words, meta, sort: { row: String(row) } };
        }),
    };
  });
}

/** The text of a role takes longer to be made of its body than all else. */
function madeOf(found: Findable): string {
  const { slug, name } = namesOf(found);
  const of = found.kind === 'role' ? [found.role.glance, found.role.body.tree] : pageOf(found);
  return JSON.stringify([found.kind, slug, name, of]);
}

function pathOf(found: Findable): string {
  return paths[found.kind](namesOf(found).slug);
}

function namesOf(found: Findable): { slug: string; name: string } {
  switch (found.kind) {
    case 'role':
      return { slug: found.role.slug, name: found.role.title };
    case 'employer':
      return found.employer;
    case 'profile':
      return { slug: found.profile.slug, name: found.profile.title };
    case 'guide':
      return { slug: found.guide.slug, name: found.guide.title };
    case 'skill':
      return found.skill;
  }
}

function pageOf(found: Findable): Pick<SearchRecord, 'content' | 'meta'> {
  switch (found.kind) {
    case 'role':
      return rolePage(found.role);
    case 'employer': {
      const { name, industry, equalOpportunity, benefits = [], body } = found.employer;
      const text = textOf(body);
      return {
        content: sentences([industry, ...text, equalOpportunity, ...benefits]),
        meta: {
          title: name,
          kind: 'employer',
          summary: industry ?? opening(text),
        },
      };
    }
    case 'profile': {
      const { title, alsoKnownAs, summary, purpose, skills, body } = found.profile;
      return {
        content: sentences([summary, purpose, ...alsoKnownAs, ...textOf(body)]),
        meta: { title, kind: 'profile', summary, ...skillWords(skills) },
      };
    }
    case 'guide': {
      const { title, summary, skills, body } = found.guide;
      return {
        content: sentences([summary, ...textOf(body)]),
        meta: { title, kind: 'guide', summary, ...skillWords(skills) },
      };
    }
    case 'skill': {
      const { name, aliases, about } = found.skill;
      return {
        content: sentences([about, aliases.length > 0 ? `Also called ${aliases.join(', ')}` : undefined]),
        meta: { title: name, kind: 'skill', summary: about },
      };
    }
  }
}

function rolePage({ glance, body }: Role): Pick<SearchRecord, 'content' | 'meta'> {
  const text = textOf(body);
  return {
    content: sentences([glance.role, glance.why, glance.ask, ...text]),
    meta: { kind: 'role', summary: glance.role ?? opening(text) },
  };
}

/** Found as well, with weights of their own, but never shown as words of the page. */
function skillWords(skills: readonly Skill[]): { skills?: string; aliases?: string } {
  const aliases = skills.flatMap((skill) => skill.aliases);
  return {
    ...(skills.length > 0 ? { skills: skills.map(({ name }) => name).join(', ') } : {}),
    ...(aliases.length > 0 ? { aliases: aliases.join(', ') } : {}),
  };
}

/** The first words of a text, at most 180 characters, cut between words. */
function opening(lines: readonly string[]): string {
  const text = lines.find((line) => line !== '') ?? '';
  return text.length <= 180 ? text : `${text.slice(0, 180).replace(/\s+\S*$/, '')} …`;
}

/** A line for each block. */
function textOf(body: Body): string[] {
  return bodyText(bodyNodes(body).map(unwrapped))
    .split('\n')
    .map((line) => line.trim());
}

/** Without the line breaks of the source, and with those attributes alone that are read as text. */
function unwrapped(node: BodyNode): BodyNode {
  if (node.type === 'text') return { ...node, value: node.value.replace(/\s{2,}|[^\S ]/g, ' ') };
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
