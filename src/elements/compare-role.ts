import type { ComparedRole } from '#desk/compared-role.ts';
import type { FactKind } from '#domain/fact.ts';
import { pageAt } from './page-document.ts';
import { roleFile } from './role-file.ts';

/** `undefined` when the site has no such role, or cannot be reached. */
export async function comparedRole(slug: string): Promise<ComparedRole | undefined> {
  const [page, file] = await Promise.all([pageAt(`/roles/${slug}/`), roleFile(slug)]);
  if (!page || !file) return undefined;
  const { title, employer, notice, facts, requirements, skills } = file;
  return {
    slug,
    title,
    employer: employer.name,
    notice: notice ?? '',
    facts: [...page.querySelectorAll<HTMLElement>('.ledger dl > div')].map((row) => ({
      label: text(row, 'dt'),
      // Written by the server out of the same four kinds.
      kind: (row.dataset['kind'] ?? 'unknown') as FactKind,
      value: value(row),
      source: text(row, '.source'),
    })),
    silent: [...page.querySelectorAll<HTMLElement>('#questions .questions li')].map((item) => {
      const label = text(item, 'strong');
      return { label: label.replace(/\.$/, ''), question: text(item).slice(label.length).trim() };
    }),
    pay: facts.pay,
    requirements,
    skills: skills.map(({ name, url }) => ({ name, slug: url.split('/').at(-2) ?? name, aliases: [] })),
  };
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
