import type { FactKind } from '#domain/fact.ts';
import type { Pay } from '#domain/pay.ts';
import type { RequirementLevel } from '#domain/body.ts';
import type { NamedSkill } from '#domain/line-match.ts';
import { pageDocument } from './page-document.ts';

/** A role as its own page and its own file say it. */
export type ComparedRole = {
  slug: string;
  title: string;
  employer: string;
  /** Why it takes no applications, if it takes none. */
  notice: string;
  facts: ComparedFact[];
  /** What its advert does not say, with the question to ask. */
  silent: { label: string; question: string }[];
  pay: { kind: FactKind; value?: Pay };
  requirements: { level: RequirementLevel; items: string[] }[];
  skills: NamedSkill[];
};

export type ComparedFact = { label: string; kind: FactKind; value: string; source: string };

/** `undefined` when the site has no such role, or cannot be reached. */
export async function comparedRole(slug: string): Promise<ComparedRole | undefined> {
  try {
    const [page, file] = await Promise.all([fetch(`/roles/${slug}/`), fetch(`/roles/${slug}.json`)]);
    if (!page.ok || !file.ok) return undefined;
    const document = pageDocument(await page.text());
    const { title, employer, notice, facts, requirements, skills } = (await file.json()) as RoleFile;
    return {
      slug,
      title,
      employer: employer.name,
      notice: notice ?? '',
      facts: [...document.querySelectorAll<HTMLElement>('.ledger dl > div')].map((row) => ({
        label: text(row, 'dt'),
        // Written by the server out of the same four kinds.
        kind: (row.dataset['kind'] ?? 'unknown') as FactKind,
        value: value(row),
        source: text(row, '.source'),
      })),
      silent: [...document.querySelectorAll<HTMLElement>('#questions .questions li')].map((item) => {
        const label = text(item, 'strong');
        return { label: label.replace(/\.$/, ''), question: text(item).slice(label.length).trim() };
      }),
      pay: facts.pay,
      requirements,
      skills: skills.map(({ name, url }) => ({ name, slug: url.split('/').at(-2) ?? name, aliases: [] })),
    };
  } catch {
    return undefined;
  }
}

/** A figure and what it is paid for are one; any other detail is an addition. */
function value(row: HTMLElement): string {
  const detail = text(row, '.value .detail');
  const whole = text(row, '.value');
  if (!detail || row.querySelector('.figure')) return whole;
  return `${whole.slice(0, -detail.length).trim()}, ${detail}`;
}

function text(within: Element, selector?: string): string {
  const place = selector === undefined ? within : within.querySelector(selector);
  return place?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** The part of /roles/<slug>.json that is read here; its form is in /roles.schema.json. */
type RoleFile = {
  title: string;
  employer: { name: string };
  notice?: string;
  facts: { pay: { kind: FactKind; value?: Pay } };
  requirements: { level: RequirementLevel; items: string[] }[];
  skills: { name: string; url: string }[];
};
