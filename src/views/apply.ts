import type { Role } from '#domain/role.ts';
import { isOpen } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';

/** How to apply, ready to show; nothing for a role that is not open. */
export type ApplyView =
  | { by: 'url' | 'email'; href: string; label: string; note: string | undefined }
  | { by: 'post'; label: string; note: string | undefined };

export function applyView(role: Role, site: Site): ApplyView | undefined {
  if (!isOpen(role)) return undefined;
  const { apply } = role;
  if (apply?.by === 'url') {
    const { href, host } = new URL(apply.url, site.url);
    return { by: 'url', href, label: apply.url.startsWith('/') ? site.name : host, note: undefined };
  }
  if (apply?.by === 'post') return { by: 'post', label: apply.post, note: undefined };
  if (apply?.by === 'email') return mail(apply.email, apply.subject ?? subject(role), undefined);
  const note = 'The advert gives no address of its own; the address of this site takes its place.';
  if (site.contact.email) return mail(site.contact.email, subject(role), note);
  return site.contact.url
    ? { by: 'url', href: new URL(site.contact.url, site.url).href, label: site.contact.url, note }
    : undefined;
}

function mail(email: string, subject: string, note: string | undefined): ApplyView {
  return { by: 'email', href: `mailto:${email}?subject=${encodeURIComponent(subject)}`, label: email, note };
}

function subject(role: Role): string {
  const reference = role.reference.kind === 'stated' ? ` (${role.reference.value})` : '';
  return `Application: ${role.title}, ${role.employer.name}${reference}`;
}
