import { outcomes, type DeskRole } from '#desk/desk.ts';
import type { News } from '#desk/news.ts';

/** A role on the desk, from the server's template. */
export function deskRow(
  template: HTMLTemplateElement,
  role: DeskRole,
  news: readonly News[],
  language: string,
) {
  // The template holds one element.
  const row = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  const link = row.querySelector('a');
  if (link) {
    link.href = `/roles/${role.slug}/`;
    link.textContent = role.title;
    // The page is gone; its name stays, so that one knows what was kept.
    if (news.some(({ kind }) => kind === 'gone')) link.removeAttribute('href');
  }
  row.dataset['slug'] = role.slug;
  put(row, 'employer', role.employer);
  put(row, 'when', when(role, language));
  const list = row.querySelector<HTMLElement>('[data-news]');
  if (list) {
    list.hidden = news.length === 0;
    list.replaceChildren(
      ...news.map(({ kind, words }) => {
        const item = document.createElement('li');
        item.dataset['kind'] = kind;
        item.textContent = words;
        return item;
      }),
    );
  }
  for (const control of row.querySelectorAll<HTMLElement>('[data-name]')) {
    control.setAttribute('aria-label', `${control.dataset['name']}: ${role.title}`);
  }
  const choice = row.querySelector('select');
  const known = outcomes.find((outcome) => outcome === role.outcome?.what);
  if (choice) choice.value = role.applied ? (known ?? 'applied') : '';
  return row;
}

function when({ saved, applied, hidden, seen, outcome }: DeskRole, language: string): string {
  const day = (at: string) =>
    new Date(at).toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric' });
  return [
    saved && `Saved ${day(saved)}`,
    applied && `applied ${day(applied)}`,
    outcome && `answer ${day(outcome.on)}`,
    !saved && !applied && hidden && `Hidden ${day(hidden)}`,
    !saved && !applied && !hidden && seen && `Seen ${day(seen)}`,
  ]
    .filter(Boolean)
    .join(', ')
    .replace(/^./, (first) => first.toUpperCase());
}

function put(row: HTMLElement, field: string, text: string): void {
  const place = row.querySelector(`[data-field=${field}]`);
  if (place) place.textContent = text;
}
