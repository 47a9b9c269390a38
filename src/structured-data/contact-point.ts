import type { ContactPointLeaf } from 'schema-dts';
import type { Contact } from '#domain/apply.ts';
import type { Site } from '#domain/site.ts';
import { given } from './given.ts';

/** Someone to write to; `undefined` when there is only a name and no way to reach it. */
export function contactPoint(contact: Contact | undefined, site: Site): ContactPointLeaf | undefined {
  if (!contact || !isReachable(contact)) return undefined;
  const { name, email, phone, url } = contact;
  return given({
    '@type': 'ContactPoint',
    name,
    email,
    telephone: phone,
    url: url && new URL(url, site.url).href,
  });
}

export function isReachable({ email, phone, url }: Contact): boolean {
  return email !== undefined || phone !== undefined || url !== undefined;
}
