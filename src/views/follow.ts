import { feedOf, type FeedForm } from '#domain/feed-paths.ts';
import { paths } from '#domain/paths.ts';
import type { Role } from '#domain/role.ts';
import { isOpen } from '#domain/role.ts';

/** The same page in another form, for the head of a page and for a link. */
export type Alternate = { label: string; title: string; type: string; path: string };

/** The forms in which a list of roles can be followed. */
export function listAlternates(path: string, title: string): Alternate[] {
  return forms.map(({ form, label, type }) => ({
    label,
    title: form === 'calendar' ? `${title}: closing dates` : `${title} (${label})`,
    type,
    path: feedOf(path, form),
  }));
}

/** The closing date of a role, while it is open and states one, and the role as data and as text. */
export function roleAlternates(role: Role): Alternate[] {
  const { slug, title } = role;
  return [
    ...(hasCalendar(role)
      ? [
          {
            label: 'Closing date to my calendar',
            title: `${title}: closing date`,
            type: 'text/calendar',
            path: paths.roleCalendar(slug),
          },
        ]
      : []),
    { label: 'As JSON', title: `${title} (JSON)`, type: 'application/json', path: paths.roleJson(slug) },
    {
      label: 'As Markdown',
      title: `${title} (Markdown)`,
      type: 'text/markdown',
      path: paths.roleMarkdown(slug),
    },
  ];
}

function hasCalendar(role: Pick<Role, 'stage' | 'closes'>): boolean {
  return isOpen(role) && role.closes.kind === 'stated';
}

const forms: { form: FeedForm; label: string; type: string }[] = [
  { form: 'rss', label: 'RSS', type: 'application/rss+xml' },
  { form: 'atom', label: 'Atom', type: 'application/atom+xml' },
  { form: 'json', label: 'JSON', type: 'application/feed+json' },
  { form: 'calendar', label: 'calendar', type: 'text/calendar' },
];
