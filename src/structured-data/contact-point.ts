import type { ContactPointLeaf } from 'schema-dts';
import type { Contact } from '#domain/apply.ts';
import type { Site } from '#domain/site.ts';
import { given } from './given.ts';

/** Someone to write to or call. */
export function contactPoint({ name, email, phone, url }: Contact, site: Site): ContactPointLeaf {
  return given({
    '@type': 'ContactPoint',
    name,
    email,
    telephone: phone,
    url: url && new URL(url, site.url).href,
  });
}
